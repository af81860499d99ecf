# SPDX-License-Identifier: GPL-3.0-or-later
# Four precompiled headers of Qt and the standard library, each made once and taken by all targets of its kind: half of a
# compile was reading them. Every file still includes what it uses; the presets fuzz and coverage build without these.

# priyom_precompiled(ui_tests LIBRARIES Qt6::Widgets Qt6::Test) makes cmake/precompiled/ui_tests.h.
function(priyom_precompiled kind)
    cmake_parse_arguments(ARG "" "" "LIBRARIES" ${ARGN})
    set(holder priyom_precompiled_${kind})
    set(header ${CMAKE_SOURCE_DIR}/cmake/precompiled/${kind}.h)
    add_library(${holder} STATIC ${CMAKE_SOURCE_DIR}/cmake/precompiled/holder.cpp)
    target_link_libraries(${holder} PRIVATE priyom_strict ${ARG_LIBRARIES})
    target_include_directories(${holder} PRIVATE ${CMAKE_SOURCE_DIR})
    target_precompile_headers(${holder} PRIVATE ${header})
    priyom_cacheable(${holder})
    # ccache takes this for the contents of the compiled header, which differ from one tree to the next (pch_external_checksum).
    file(GLOB headers ${CMAKE_SOURCE_DIR}/cmake/precompiled/*.h)
    set(text "${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION}")
    foreach(one IN LISTS headers)
        file(SHA256 ${one} sum)
        string(APPEND text " ${sum}")
    endforeach()
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${headers})
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${holder}.dir/cmake_pch.hxx.gch.sum "${text}\n")
endfunction()

# priyom_takes_precompiled(TARGET KIND)
function(priyom_takes_precompiled target kind)
    target_precompile_headers(${target} REUSE_FROM priyom_precompiled_${kind})
    priyom_cacheable(${target})
endfunction()

# ccache finds out which precompiled header g++ took only from this.
function(priyom_cacheable target)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()
