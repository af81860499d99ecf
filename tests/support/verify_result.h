// SPDX-License-Identifier: GPL-3.0-or-later
// QVERIFY for Result: a failure prints the code and what it is about.
#pragma once

#include "core/base/result.h"

#include <QTest>

namespace priyom::test {

inline QByteArray describe(const Error& error)
{
    return QByteArray::number(int(error.code)) + ' ' + error.subject.toUtf8() + ' ' + error.detail.toUtf8();
}

} // namespace priyom::test

#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto& verified_ = (result);                                                                              \
        if (!QTest::qVerify(verified_.has_value(), #result,                                                            \
                            verified_ ? "" : priyom::test::describe(verified_.error()).constData(), __FILE__,          \
                            __LINE__))                                                                                 \
            return;                                                                                                    \
    } while (false)

#define QCOMPARE_ERROR(result, expected)                                                                               \
    do {                                                                                                               \
        const auto& compared_ = (result);                                                                              \
        QVERIFY2(!compared_.has_value(), "it worked where it must be refused");                                        \
        QCOMPARE(int(compared_.error().code), int(expected));                                                          \
    } while (false)
