# SPDX-License-Identifier: Apache-2.0
# The screens' words in five languages, compiled into guichet_ui. French is written in
# the sources; its file holds the plural forms alone. After a change of words: ninja
# update_texts, then translate (Qt Linguist or any editor); a test refuses what was
# forgotten.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
set(texts ${CMAKE_CURRENT_LIST_DIR})
set(compiled_texts ${CMAKE_CURRENT_BINARY_DIR}/compiled_texts)
file(MAKE_DIRECTORY ${compiled_texts})

add_custom_target(update_texts COMMAND ${texts}/update $<TARGET_FILE:Qt6::lupdate> ${texts} VERBATIM)

set(compiled_files)
foreach(code fr en nl es pt)
    add_custom_command(OUTPUT ${compiled_texts}/guichet_${code}.qm
        COMMAND Qt6::lrelease -silent ${texts}/guichet_${code}.ts -qm ${compiled_texts}/guichet_${code}.qm
        DEPENDS ${texts}/guichet_${code}.ts VERBATIM)
    list(APPEND compiled_files ${compiled_texts}/guichet_${code}.qm)
endforeach()

# Not packed: a packed file would be unpacked at every start.
configure_file(${texts}/guichet_texts.qrc ${compiled_texts}/guichet_texts.qrc COPYONLY)
add_custom_command(OUTPUT ${compiled_texts}/guichet_texts.cpp
    COMMAND Qt6::rcc --no-compress --name guichet_texts -o ${compiled_texts}/guichet_texts.cpp ${compiled_texts}/guichet_texts.qrc
    DEPENDS ${compiled_files} ${compiled_texts}/guichet_texts.qrc VERBATIM)
set_source_files_properties(${compiled_texts}/guichet_texts.cpp PROPERTIES COMPILE_OPTIONS -w SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
target_sources(guichet_ui PRIVATE texts/translations.cpp ${compiled_texts}/guichet_texts.cpp)
