// SPDX-License-Identifier: GPL-3.0-or-later
// From the count of a manager's breaches to the breaches themselves: Shift+Enter on the row, each with its cause, Enter
// to the request.
#include "ui/records/breach_dialog.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace priyom;
using notices::BreachCause;
using notices::NoticeLine;

namespace {

NoticeLine breach(qint64 lead, const QString& name, sla::Rule rule, BreachCause cause)
{
    NoticeLine line;
    line.notice.kind = notices::NoticeKind::Overdue;
    line.notice.lead = LeadId(lead);
    line.notice.rule = rule;
    line.notice.cause = cause;
    line.notice.dueAt = Zone::utc().instant(QDate(2026, 10, 15), QTime(13, 56));
    line.clientName = name;
    return line;
}

notices::BreachPage page(std::vector<NoticeLine> lines, int all)
{
    return {std::move(lines), std::nullopt, {all, 1}};
}

} // namespace

class TestBreachesOpened final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia)); }

    void theListSaysWhatWithWhomAndWhy()
    {
        records::BreachDialog dialog(
            m_theme, QStringLiteral("Просрочки: Кирилл Жуков"),
            page({breach(3, QStringLiteral("Глеб Фомин"), sla::Rule::Taken, BreachCause::Person),
                  breach(4, QStringLiteral("Марина Юдина"), sla::Rule::FirstReply, BreachCause::NobodyOnShift),
                  breach(5, QStringLiteral("Алла Зимина"), sla::Rule::Confirm, BreachCause::Unknown)},
                 3),
            Zone::utc());
        QVERIFY2(dialog.accessibleDescription().startsWith(QStringLiteral("Всего 3, из них по своей вине 1")),
                 qPrintable(dialog.accessibleDescription()));
        const auto* table = dialog.findChild<kit::TextTable*>();
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 1; column < table->model()->columnCount(); ++column)
                cells += table->model()->index(row, column).data().toString();
            rows += cells.join(QStringLiteral(" | "));
        }
        QCOMPARE(rows, (QStringList{QStringLiteral("Глеб Фомин | Не взяли в работу в срок | засчитано ответственному"),
                                    QStringLiteral("Марина Юдина | Не ответили в срок | никого не было на смене"),
                                    QStringLiteral("Алла Зимина | Запись не подтвердили в срок | неизвестна")}));
    }

    void moreComeOnceTheLastIsReached()
    {
        std::vector<NoticeLine> lines;
        for (int lead = 1; lead <= 40; ++lead)
            lines.push_back(breach(lead, QStringLiteral("Клиент %1").arg(lead), sla::Rule::Taken, BreachCause::Person));
        notices::BreachPage first = page(lines, 41);
        first.next = notices::BreachCursor{lines.back().notice.dueAt, NoticeId(40)};
        records::BreachDialog dialog(m_theme, QStringLiteral("Просрочки"), first, Zone::utc());
        QSignalSpy more(&dialog, &records::BreachDialog::moreAsked);
        QSignalSpy asked(&dialog, &records::BreachDialog::leadAsked);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.takeFocus();
        QVERIFY(dialog.accessibleDescription().startsWith(QStringLiteral("Всего 41")));
        QCOMPARE(more.size(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(more.size(), 1);
        QCOMPARE(more.front().front().value<notices::BreachCursor>().notice, NoticeId(40));
        dialog.append(page({breach(77, QStringLiteral("Последний"), sla::Rule::Taken, BreachCause::Person)}, 41));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.front().front().value<LeadId>(), LeadId(77));
        QCOMPARE(more.size(), 1);
    }

    void enterOpensTheRequest()
    {
        records::BreachDialog dialog(
            m_theme, QStringLiteral("Просрочки"),
            page({breach(3, QStringLiteral("Глеб Фомин"), sla::Rule::Taken, BreachCause::Person)}, 1), Zone::utc());
        QSignalSpy asked(&dialog, &records::BreachDialog::leadAsked);
        QSignalSpy closed(&dialog, &kit::DialogFrame::closed);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.takeFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<LeadId>(), LeadId(3));
        QCOMPARE(closed.size(), 1);
    }

private:
    theme::Theme m_theme;
};

QTEST_MAIN(TestBreachesOpened)
#include "test_breaches_opened.moc"
