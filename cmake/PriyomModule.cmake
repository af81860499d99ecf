# SPDX-License-Identifier: GPL-3.0-or-later
# One strictness for all targets, and one function that makes a module of a folder with its allowed neighbours.

add_library(priyom_strict INTERFACE)
target_compile_features(priyom_strict INTERFACE cxx_std_20)
target_compile_definitions(priyom_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS)
target_compile_options(priyom_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Wimplicit-fallthrough -Wnull-dereference -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports false null dereferences inside Qt's containers once it inlines.
    target_compile_options(priyom_strict INTERFACE -Wno-null-dereference -Wduplicated-cond -Wlogical-op)
endif()
if(PRIYOM_WERROR)
    target_compile_options(priyom_strict INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(priyom_strict INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
endif()
if(PRIYOM_SANITIZE)
    target_compile_options(priyom_strict INTERFACE -fsanitize=${PRIYOM_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(priyom_strict INTERFACE -fsanitize=${PRIYOM_SANITIZE})
endif()
find_program(PRIYOM_LLD ld.lld)
if(PRIYOM_LLD)
    target_link_options(priyom_strict INTERFACE -fuse-ld=lld)
endif()
target_link_options(priyom_strict INTERFACE -Wl,-z,relro,-z,now)

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_INCLUDE_CURRENT_DIR OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# priyom_module(core/leads DEPENDS core/sla ... LIBRARIES Qt6::Core [AUTOMOC])
# makes the static library priyom_core_leads of every source in core/leads, which sees only what it names.
function(priyom_module path)
    cmake_parse_arguments(ARG "AUTOMOC" "" "DEPENDS;LIBRARIES" ${ARGN})
    string(REPLACE "/" "_" name ${path})
    get_filename_component(layer ${path} DIRECTORY)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${path}/*.cpp ${CMAKE_SOURCE_DIR}/${path}/*.h)
    set(scope PUBLIC)
    if(sources MATCHES "\\.cpp")
        add_library(priyom_${name} STATIC ${sources})
        set_target_properties(priyom_${name} PROPERTIES AUTOMOC ${ARG_AUTOMOC})
        if(path MATCHES "^core/|^ui/words$") # no Gui there
            priyom_takes_precompiled(priyom_${name} core)
        else()
            priyom_takes_precompiled(priyom_${name} ui)
        endif()
        # CMake 3.25 with ninja does not run moc again when only a new header joined the list: its stamp has to go.
        if(ARG_AUTOMOC AND NOT "${PRIYOM_MOCED_${name}}" STREQUAL "${sources}")
            file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/priyom_${name}_autogen/timestamp)
            set(PRIYOM_MOCED_${name} "${sources}" CACHE INTERNAL "Sources moc has seen")
        endif()
    else() # headers only
        add_library(priyom_${name} INTERFACE)
        set(scope INTERFACE)
    endif()
    target_include_directories(priyom_${name} ${scope} ${CMAKE_SOURCE_DIR})
    target_link_libraries(priyom_${name} ${scope} priyom_strict ${ARG_LIBRARIES})
    foreach(dependency IN LISTS ARG_DEPENDS)
        string(REPLACE "/" "_" dependency_name ${dependency})
        target_link_libraries(priyom_${name} ${scope} priyom_${dependency_name})
    endforeach()
endfunction()
