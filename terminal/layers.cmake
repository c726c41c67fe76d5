# SPDX-License-Identifier: Apache-2.0
# Who may link whom, checked each time the build is configured. The table is at
# the end of the top CMakeLists.txt; tests/architecture sees these rules bite.

# guichet_layer(target MAY_LINK a b ...): every library the target links, public
# or private, must be named here.
function(guichet_layer target)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "MAY_LINK")
    if(NOT TARGET ${target})
        message(FATAL_ERROR "Layer rule for nothing: there is no ${target}")
    endif()
    get_target_property(linked ${target} LINK_LIBRARIES)
    get_target_property(published ${target} INTERFACE_LINK_LIBRARIES)
    foreach(library IN LISTS linked published)
        string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
        if(NOT library OR library STREQUAL "linked-NOTFOUND" OR library STREQUAL "published-NOTFOUND")
            continue()
        endif()
        if(NOT library IN_LIST layer_MAY_LINK AND NOT library STREQUAL "guichet_build_flags")
            message(FATAL_ERROR "Layer rule broken: ${target} may not link ${library}. It may link: ${layer_MAY_LINK}")
        endif()
    endforeach()
    set_property(GLOBAL APPEND PROPERTY GUICHET_LAYERED ${target})
endfunction()

function(guichet_layers_complete)
    get_property(libraries GLOBAL PROPERTY GUICHET_LIBRARIES)
    get_property(layered GLOBAL PROPERTY GUICHET_LAYERED)
    foreach(library IN LISTS libraries)
        if(NOT library IN_LIST layered)
            message(FATAL_ERROR "Layer rule missing: say in the table of CMakeLists.txt what ${library} may link")
        endif()
    endforeach()
endfunction()

# guichet_library(target SOURCES ... LINKS public ... PRIVATE_LINKS ...): what
# the folder asks for; what it may have is the table.
function(guichet_library target)
    cmake_parse_arguments(PARSE_ARGV 1 lib "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(${target} STATIC ${lib_SOURCES})
    target_link_libraries(${target} PUBLIC guichet_build_flags ${lib_LINKS} PRIVATE ${lib_PRIVATE_LINKS})
    set_property(GLOBAL APPEND PROPERTY GUICHET_LIBRARIES ${target})
endfunction()
