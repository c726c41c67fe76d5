// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

// Our own reading of the R4 definitions (4.0.1), for the types we emit: each element
// as name:type and how often: 1 must be, ? may be, * list, + list of at least one.
// A type in brackets is what a code is bound to or a reference may point at.
namespace guichet::test {

struct TypeRow {
    std::string_view type;
    std::string_view elements;
};

inline constexpr std::array typeRows{
    TypeRow{"Resource", "resourceType:code1 id:id? meta:Meta? implicitRules:uri? language:code?"},
    TypeRow{"Meta", "versionId:id? lastUpdated:instant? source:uri? profile:canonical*"},
    TypeRow{"Extension", "url:uri1 valueString:string? valueBoolean:boolean? valueInteger:integer? valueCode:code? valueDate:date? valueMoney:Money?"},
    TypeRow{"Identifier", "use:code[identifier-use]? type:CodeableConcept? system:uri? value:string? period:Period? assigner:Reference[Organization]?"},
    TypeRow{"Coding", "system:uri? version:string? code:code? display:string? userSelected:boolean?"},
    TypeRow{"CodeableConcept", "coding:Coding* text:string?"},
    TypeRow{"Money", "value:decimal? currency:code[currency]?"},
    TypeRow{"Quantity", "value:decimal? comparator:code[quantity-comparator]? unit:string? system:uri? code:code?"},
    TypeRow{"Period", "start:dateTime? end:dateTime?"},
    TypeRow{"HumanName", "use:code[name-use]? text:string? family:string? given:string* prefix:string* suffix:string* period:Period?"},
    TypeRow{"ContactPoint", "system:code[contact-system]? value:string? use:code[contact-use]? rank:positiveInt? period:Period?"},
    TypeRow{"Address", "use:code[address-use]? type:code? text:string? line:string* city:string? district:string? state:string? postalCode:string? country:string?"},
    TypeRow{"Patient", "identifier:Identifier* active:boolean? name:HumanName* telecom:ContactPoint* gender:code[gender]? birthDate:date? "
                       "deceasedBoolean:boolean? deceasedDateTime:dateTime? address:Address* managingOrganization:Reference[Organization]?"},
    TypeRow{"RelatedPerson", "identifier:Identifier* active:boolean? patient:Reference[Patient]1 relationship:CodeableConcept* name:HumanName* "
                             "telecom:ContactPoint* gender:code[gender]? birthDate:date? address:Address* period:Period?"},
    TypeRow{"Coverage", "identifier:Identifier* status:code[fm-status]1 type:CodeableConcept? policyHolder:Reference? subscriber:Reference[Patient,RelatedPerson]? "
                        "subscriberId:string? beneficiary:Reference[Patient]1 dependent:string? relationship:CodeableConcept? period:Period? "
                        "payor:Reference[Organization,Patient,RelatedPerson]+ class:Coverage.class* order:positiveInt? network:string?"},
    TypeRow{"Coverage.class", "type:CodeableConcept1 value:string1 name:string?"},
    TypeRow{"Group", "identifier:Identifier* active:boolean? type:code[group-type]1 actual:boolean1 code:CodeableConcept? name:string? "
                     "quantity:unsignedInt? managingEntity:Reference? member:Group.member*"},
    TypeRow{"Group.member", "entity:Reference[Patient,Practitioner,Device,Group]1 period:Period? inactive:boolean?"},
    TypeRow{"Organization", "identifier:Identifier* active:boolean? type:CodeableConcept* name:string? alias:string* telecom:ContactPoint* address:Address* "
                            "partOf:Reference[Organization]?"},
    TypeRow{"Location", "identifier:Identifier* status:code[location-status]? name:string? alias:string* description:string? mode:code[location-mode]? "
                        "type:CodeableConcept* address:Address? physicalType:CodeableConcept? managingOrganization:Reference[Organization]?"},
    TypeRow{"Claim", "identifier:Identifier* status:code[fm-status]1 type:CodeableConcept1 subType:CodeableConcept? use:code[claim-use]1 "
                     "patient:Reference[Patient]1 billablePeriod:Period? created:dateTime1 enterer:Reference? insurer:Reference[Organization]? "
                     "provider:Reference[Practitioner,PractitionerRole,Organization]1 priority:CodeableConcept1 related:Claim.related* referral:Reference[ServiceRequest]? "
                     "facility:Reference[Location]? careTeam:Claim.careTeam* supportingInfo:Claim.supportingInfo* diagnosis:Claim.diagnosis* "
                     "insurance:Claim.insurance+ item:Claim.item* total:Money?"},
    TypeRow{"Claim.related", "claim:Reference[Claim]? relationship:CodeableConcept? reference:Identifier?"},
    TypeRow{"Claim.careTeam", "sequence:positiveInt1 provider:Reference1 responsible:boolean? role:CodeableConcept? qualification:CodeableConcept?"},
    TypeRow{"Claim.diagnosis", "sequence:positiveInt1 diagnosisCodeableConcept:CodeableConcept1 type:CodeableConcept*"},
    TypeRow{"Claim.insurance", "sequence:positiveInt1 focal:boolean1 identifier:Identifier? coverage:Reference[Coverage]1 preAuthRef:string*"},
    TypeRow{"Claim.item", "sequence:positiveInt1 category:CodeableConcept? productOrService:CodeableConcept1 servicedDate:date? servicedPeriod:Period? "
                          "quantity:Quantity? unitPrice:Money? factor:decimal? net:Money?"},
    TypeRow{"ClaimResponse", "identifier:Identifier* status:code[fm-status]1 type:CodeableConcept1 subType:CodeableConcept? use:code[claim-use]1 "
                             "patient:Reference[Patient]1 created:dateTime1 insurer:Reference[Organization]1 requestor:Reference? request:Reference[Claim]? "
                             "outcome:code[remittance-outcome]1 disposition:string? item:ClaimResponse.item* total:ClaimResponse.total* payment:ClaimResponse.payment?"},
    TypeRow{"ClaimResponse.item", "itemSequence:positiveInt1 noteNumber:positiveInt* adjudication:ClaimResponse.adjudication+"},
    TypeRow{"ClaimResponse.adjudication", "category:CodeableConcept1 reason:CodeableConcept? amount:Money? value:decimal?"},
    TypeRow{"ClaimResponse.total", "category:CodeableConcept1 amount:Money1"},
    TypeRow{"ClaimResponse.payment", "type:CodeableConcept1 adjustment:Money? date:date? amount:Money1 identifier:Identifier?"},
    TypeRow{"CoverageEligibilityRequest", "identifier:Identifier* status:code[fm-status]1 priority:CodeableConcept? purpose:code[eligibility-purpose]+ "
                                          "patient:Reference[Patient]1 servicedDate:date? servicedPeriod:Period? created:dateTime1 enterer:Reference? "
                                          "provider:Reference? insurer:Reference[Organization]1 facility:Reference[Location]? insurance:CoverageEligibilityRequest.insurance*"},
    TypeRow{"CoverageEligibilityRequest.insurance", "focal:boolean? coverage:Reference[Coverage]1 businessArrangement:string?"},
    TypeRow{"CoverageEligibilityResponse", "identifier:Identifier* status:code[fm-status]1 purpose:code[eligibility-purpose]+ patient:Reference[Patient]1 "
                                           "servicedDate:date? servicedPeriod:Period? created:dateTime1 requestor:Reference? "
                                           "request:Reference[CoverageEligibilityRequest]1 outcome:code[remittance-outcome]1 disposition:string? "
                                           "insurer:Reference[Organization]1 insurance:CoverageEligibilityResponse.insurance* preAuthRef:string?"},
    TypeRow{"CoverageEligibilityResponse.insurance", "coverage:Reference[Coverage]1 inforce:boolean? benefitPeriod:Period? item:CoverageEligibilityResponse.item*"},
    TypeRow{"CoverageEligibilityResponse.item", "category:CodeableConcept? productOrService:CodeableConcept? excluded:boolean? name:string? description:string? "
                                                "benefit:CoverageEligibilityResponse.benefit*"},
    TypeRow{"CoverageEligibilityResponse.benefit", "type:CodeableConcept1 allowedUnsignedInt:unsignedInt? allowedString:string? allowedMoney:Money? "
                                                   "usedUnsignedInt:unsignedInt? usedString:string? usedMoney:Money?"},
    TypeRow{"AuditEvent", "type:Coding1 subtype:Coding* action:code[audit-action]? period:Period? recorded:instant1 outcome:code[audit-outcome]? outcomeDesc:string? "
                          "purposeOfEvent:CodeableConcept* agent:AuditEvent.agent+ source:AuditEvent.source1 entity:AuditEvent.entity*"},
    TypeRow{"AuditEvent.agent", "type:CodeableConcept? role:CodeableConcept* who:Reference? altId:string? name:string? requestor:boolean1 location:Reference[Location]? "
                                "policy:uri* network:AuditEvent.network? purposeOfUse:CodeableConcept*"},
    TypeRow{"AuditEvent.network", "address:string? type:code[network-type]?"},
    TypeRow{"AuditEvent.source", "site:string? observer:Reference1 type:Coding*"},
    TypeRow{"AuditEvent.entity", "what:Reference? type:Coding? role:Coding? lifecycle:Coding? securityLabel:Coding* name:string? description:string? "
                                 "query:base64Binary?"},
    TypeRow{"Bundle", "identifier:Identifier? type:code[bundle-type]1 timestamp:instant? total:unsignedInt? link:Bundle.link* entry:Bundle.entry*"},
    TypeRow{"Bundle.link", "relation:string1 url:uri1"},
    TypeRow{"Bundle.entry", "link:Bundle.link* fullUrl:uri? resource:Resource? request:Bundle.request?"},
    TypeRow{"Bundle.request", "method:code[http-verb]1 url:uri1 ifNoneMatch:string? ifMatch:string? ifNoneExist:string?"},
};

struct CodeRow {
    std::string_view binding;
    std::string_view codes;
};

inline constexpr std::array codeRows{
    CodeRow{"fm-status", "active cancelled draft entered-in-error"},
    CodeRow{"claim-use", "claim preauthorization predetermination"},
    CodeRow{"remittance-outcome", "queued complete error partial"},
    CodeRow{"eligibility-purpose", "auth-requirements benefits discovery validation"},
    CodeRow{"gender", "male female other unknown"},
    CodeRow{"group-type", "person animal practitioner device medication substance"},
    CodeRow{"location-status", "active suspended inactive"},
    CodeRow{"location-mode", "instance kind"},
    CodeRow{"identifier-use", "usual official temp secondary old"},
    CodeRow{"name-use", "usual official temp nickname anonymous old maiden"},
    CodeRow{"contact-system", "phone fax email pager url sms other"},
    CodeRow{"contact-use", "home work temp old mobile"},
    CodeRow{"address-use", "home work temp old billing"},
    CodeRow{"quantity-comparator", "< <= >= >"},
    CodeRow{"audit-action", "C R U D E"},
    CodeRow{"audit-outcome", "0 4 8 12"},
    CodeRow{"network-type", "1 2 3 4 5"},
    CodeRow{"bundle-type", "document message transaction transaction-response batch batch-response history searchset collection"},
    CodeRow{"http-verb", "GET HEAD POST PUT DELETE PATCH"},
    CodeRow{"currency", "XOF XAF GNF BIF CDF RWF KES EUR USD"},
};

// The forms of primitive types; those that are JSON numbers or booleans are checked as such.
struct FormRow {
    std::string_view type;
    const char *form;
};

inline constexpr std::array formRows{
    FormRow{"string", R"([\s\S]+)"},
    FormRow{"code", R"([^\s]+(\s[^\s]+)*)"},
    FormRow{"id", R"([A-Za-z0-9.\-]{1,64})"},
    FormRow{"uri", R"(\S+)"},
    FormRow{"canonical", R"(\S+)"},
    FormRow{"date", R"([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)"},
    FormRow{"dateTime", R"([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?)"},
    FormRow{"instant", R"([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)))"},
    FormRow{"base64Binary", R"([A-Za-z0-9+/]+={0,2})"},
};

} // namespace guichet::test
