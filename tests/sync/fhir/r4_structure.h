// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <string>
#include <vector>

// What FHIR R4 asks of the resources we emit, as tables of our own reading of the
// definitions: elements that exist, those that must be there, lists or single, the
// codes of required bindings, forms of dates, amounts and references. It sees no
// less where no validator of others can run.
namespace guichet::test {

// Each as "Claim.item[0].net.currency: …"; empty when all is well.
std::vector<std::string> structureProblems(const QJsonObject &resource);

} // namespace guichet::test
