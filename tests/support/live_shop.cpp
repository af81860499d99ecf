// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/live_shop.h"

#include <QTest>

namespace priyom::test {

namespace {

constexpr int kPatienceMs = 60'000;

const QString& now()
{
    static const QString text = QStringLiteral("2026-10-15T14:05");
    return text;
}

} // namespace

bool LiveShop::make() const
{
    return cli({QStringLiteral("init"), QStringLiteral("--open"), QStringLiteral("--tz"), QStringLiteral("Asia/Yekaterinburg")}).exitCode == 0
           && call(QStringLiteral("person.add"), QStringLiteral(R"({"name":"Юлия Крылова","roles":["specialist"]})")).exitCode == 0
           && call(QStringLiteral("catalog.add"), QStringLiteral(R"({"service":"Консультация ортодонта","minutes":45,"price":3500})")).exitCode == 0;
}

bool LiveShop::open(const QString& layouts)
{
    return desk.start(layouts) && startProgram();
}

bool LiveShop::startProgram()
{
    return desk.startProgram({QStringLiteral("--db"), m_folder.filePath(QStringLiteral("shop.priyom")), QStringLiteral("--now"), now(),
                              QStringLiteral("--lang"), QStringLiteral("ru")})
           && waitForTitle(QStringLiteral("Приём, лиды"));
}

bool LiveShop::newLead(const QString& phone, const QString& name)
{
    desk.press(QStringLiteral("F2"));
    if (!waitForTitle(QStringLiteral("Приём, новый лид")))
        return false;
    desk.type(phone);
    desk.press(QStringLiteral("Tab"));
    desk.press(QStringLiteral("Tab")); // a call already
    desk.type(name);
    return true;
}

bool LiveShop::waitForTitle(const QString& title) const
{
    return QTest::qWaitFor([&] { return desk.activeTitle() == title; }, kPatienceMs);
}

Ran LiveShop::cli(const QStringList& command) const
{
    return runCli(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("shop.priyom")), QStringLiteral("--now"), now()} + command);
}

Ran LiveShop::call(const QString& operation, const QString& arguments) const
{
    return cli({QStringLiteral("call"), operation, arguments});
}

} // namespace priyom::test
