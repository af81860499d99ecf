// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bookings/window_order.h"

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr PersonId kBelova(1);
constexpr PersonId kLisin(2);
constexpr PersonId kOrlova(3);

Instant at(int hour)
{
    return Instant() + std::chrono::hours(hour);
}

struct Named
{
    QChar letter;
    PersonId id;
};
constexpr Named kPeople[] = {{u'Б', kBelova}, {u'Л', kLisin}, {u'О', kOrlova}};

// «Б9» is hers at nine, «Л10!» is his at ten and fits the wish.
FreeWindow window(const QString& text)
{
    const bool fits = text.endsWith(u'!');
    const int hour = text.mid(1).remove(u'!').toInt();
    const auto* who = std::find_if(std::begin(kPeople), std::end(kPeople), [&](const Named& each) { return text.startsWith(each.letter); });
    return {who->id, QString(who->letter), {at(hour), at(hour + 1)}, fits};
}

// «Б9+2»: two more have that time.
QString textOf(const FreeWindow& window)
{
    const auto hour = std::chrono::duration_cast<std::chrono::hours>(window.period.from - Instant()).count();
    const QString more = window.more > 0 ? u'+' + QString::number(window.more) : QString();
    return window.specialistName + QString::number(hour) + (window.fits ? QStringLiteral("!") : QString()) + more;
}

} // namespace

class TestWindowOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasChosenComesFirstAndLeavesOthersAPlace_data()
    {
        QTest::addColumn<QString>("all");
        QTest::addColumn<PersonId>("first");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("shown");
        const PersonId nobody;
        QTest::newRow("none") << "" << kBelova << 5 << "";
        QTest::newRow("the nearest to eleven, of two equally near the earlier")
            << "Б9 Л10 Б12 Л14" << nobody << 5 << "Л10 Б12 Б9 Л14";
        QTest::newRow("what fits before what is near") << "Б11 Л15! Б16!" << nobody << 5 << "Л15! Б16! Б11";
        QTest::newRow("hers, then his") << "Л11 Б15 Б9" << kBelova << 5 << "Б9 Б15 Л11";
        QTest::newRow("hers that is near before his that fits") << "Л11! Б15" << kBelova << 5 << "Б15 Л11!";
        QTest::newRow("three of hers leave two of his a place")
            << "Б9 Б10 Б11 Б12 Б13 Б14 Л11 Л12 Л15 Л16" << kBelova << 5 << "Б11+1 Б10 Б12+1 Л15 Л16";
        QTest::newRow("his at her times, where he has no other")
            << "Б9 Б10 Б11 Б12 Б13 Б14 Л11 Л12 Л13" << kBelova << 5 << "Б11 Б10 Б12+1 Л13+1 Л11";
        QTest::newRow("one of his leaves her four")
            << "Б9 Б10 Б11 Б12 Б13 Б14 Л11" << kBelova << 5 << "Б11 Б10 Б12 Б9 Л11";
        QTest::newRow("one room: each time once and with each in turn, with who else has it")
            << "Б9 Б10 Б11 Б12 Б13 Л9 Л10 Л11 Л12 Л13 О10 О11" << nobody << 5 << "Б11+2 Л10+2 Б12+1 Л9+1 Б13+1";
        QTest::newRow("the same time again when distinct ones run out")
            << "Б11 Б12 Л11 Л12 О11 О12" << nobody << 5 << "Б11 Л12+1 Л11 О11 Б12";
        QTest::newRow("a time that fits is not had twice before one that is near")
            << "Б11! Л11! О11! Б12 Б13" << nobody << 3 << "Б11!+2 Б12 Б13";
        QTest::newRow("nobody else is free") << "Б9 Б10 Б11 Б12 Б13 Б14" << kBelova << 5 << "Б11 Б10 Б12 Б9 Б13";
        QTest::newRow("she is not free at all") << "Л9 Л10 Л11" << kBelova << 5 << "Л11 Л10 Л9";
        QTest::newRow("no more than asked for") << "Л9 Л10 Л11 Л12" << nobody << 2 << "Л11 Л10";
        QTest::newRow("none asked for") << "Л9 Б10" << kBelova << 0 << "";
    }
    void whoWasChosenComesFirstAndLeavesOthersAPlace()
    {
        QFETCH(const QString, all);
        QFETCH(const PersonId, first);
        QFETCH(const int, most);
        QFETCH(const QString, shown);
        std::vector<FreeWindow> windows;
        for (const QString& text : all.split(u' ', Qt::SkipEmptyParts))
            windows.push_back(window(text));
        QStringList texts;
        for (const FreeWindow& each : bestOf(windows, {first, at(11), most}))
            texts << textOf(each);
        QCOMPARE(texts.join(u' '), shown);
    }
};

QTEST_APPLESS_MAIN(TestWindowOrder)
#include "test_window_order.moc"
