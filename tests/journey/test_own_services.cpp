// SPDX-License-Identifier: GPL-3.0-or-later
// What a specialist performs is set by keys, and who books meets it at once: who is offered, for how long, for how
// much.
#include "tests/support/clinic.h"
#include "tests/support/settings_window.h"
#include "ui/kit/text_table.h"
#include "ui/words/number_text.h"

using namespace priyom;
using namespace priyom::test;

namespace {

const QString kJulia = QStringLiteral("Юлия Крылова");
const QString kConsultation = QStringLiteral("Консультация ортодонта");

// A second specialist, who does everything, and a second service.
Result<> twoSpecialists(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    PRIYOM_CHECK(services.staff.add(session, QStringLiteral("Артём Лисин"), {staff::Role::Specialist},
                                    QStringLiteral("гигиенист")));
    catalog::Service cleaning;
    cleaning.name = QStringLiteral("Чистка");
    cleaning.price = Money::ofMinor(500'000);
    PRIYOM_CHECK(services.catalog.addService(session, cleaning));
    return addRequest(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("+79127456130"));
}

// Julia consults in half an hour for 4000, and does nothing else.
Result<> juliaConsults(Services& services, const Session& session)
{
    PRIYOM_CHECK(twoSpecialists(services, session));
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    PRIYOM_TRY(const auto people, services.staff.list(session));
    for (const staff::Person& person : people)
        for (const catalog::Service& service : lists.services)
            if (person.name == kJulia && service.name == kConsultation)
                PRIYOM_CHECK(services.repertoires.set(session, person.id, {{service.id, 30, Money::ofMinor(400'000)}}));
    return {};
}

QStringList rowsOf(const QWidget& part)
{
    QStringList rows;
    const auto* table = part.findChild<kit::TextTable*>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(QStringLiteral(" | ")).replace(words::kNoBreakSpace, u' '));
    }
    return rows;
}

bool saysPlainly(const QWidget& widget, const QString& text)
{
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().replace(words::kNoBreakSpace, u' ').contains(text);
    });
}

} // namespace

class OwnServicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void aListOfServicesIsSetAndTakenBack()
    {
        Settings shop;
        QVERIFY(shop.open(twoSpecialists));
        QVERIFY(shop.goTo(QStringLiteral("услуги специалистов")));
        QCOMPARE(rowsOf(*shop.page->pane()), (QStringList{QStringLiteral("Артём Лисин, гигиенист | все услуги | "),
                                                          QStringLiteral("Юлия Крылова | все услуги | ")}));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Space); // not everything
        QVERIFY(tabTo(QStringLiteral("Что выполняет")));
        QVERIFY(downTo(QStringLiteral("Чистка")));
        press(Qt::Key_Space); // no cleaning
        QVERIFY(downTo(kConsultation));
        QVERIFY(tabTo(QStringLiteral("Длительность")));
        typeAnew(QStringLiteral("30"));
        QVERIFY(tabTo(QStringLiteral("Цена")));
        typeText(QStringLiteral("4000"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shop.desk.dialog());
        QVERIFY(shop.settle());
        QTRY_VERIFY(rowsOf(*shop.page->pane())
                        .value(1)
                        .startsWith(QStringLiteral("Юлия Крылова | Консультация ортодонта | 1 ")));

        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(shop.settle());
        QTRY_COMPARE(rowsOf(*shop.page->pane()).value(1), QStringLiteral("Юлия Крылова | все услуги | "));
    }

    void whoPerformsNothingIsAskedWhat()
    {
        Settings shop;
        QVERIFY(shop.open(clinic));
        QVERIFY(shop.goTo(QStringLiteral("услуги специалистов")));
        press(Qt::Key_Return);
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Space);
        QVERIFY(tabTo(QStringLiteral("Что выполняет")));
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QVERIFY(shop.desk.dialog());
        QVERIFY(says(*shop.desk.dialog(), QStringLiteral("Отметьте хотя бы одну услугу")));
    }

    void aBookingIsAsLongAndDearAsWhoPerformsIt()
    {
        DeskWindow desk;
        QVERIFY(desk.open(juliaConsults));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        QTRY_VERIFY(saysPlainly(*desk.dialog(), QStringLiteral("45 мин, 3 500 ₽")));
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        QVERIFY(pickValue(kJulia));
        QTRY_VERIFY(saysPlainly(*desk.dialog(), QStringLiteral("30 мин, 4 000 ₽")));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.settle());
        const auto visits = desk.ask<std::vector<bookings::VisitRow>>([](Services& services, const Session& session) {
            return services.visitDesk.list(session, {DeskWindow::moment(15, 0, 0), DeskWindow::moment(31, 0, 0)});
        });
        QVERIFY(visits);
        QCOMPARE(visits->size(), size_t(1));
        const bookings::Visit& visit = visits->front().visit;
        QCOMPARE(visit.endAt - visit.startAt, Milliseconds(std::chrono::minutes(30)));
        QCOMPARE(visit.price, Money::ofMinor(400'000));
    }

    void whoDoesNotPerformItIsNotOffered()
    {
        DeskWindow desk;
        QVERIFY(desk.open(juliaConsults));
        QVERIFY(desk.goToCard(LeadId(1)));
        press(Qt::Key_F4);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        QVERIFY(pickValue(kJulia));
        QVERIFY(tabTo(QStringLiteral("Услуга")));
        QVERIFY(pickValue(QStringLiteral("Чистка")));
        QTRY_VERIFY(says(*desk.dialog(), QStringLiteral("Юлия Крылова не выполняет услугу «Чистка»")));
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        QVERIFY(pickValue(QStringLiteral("Артём Лисин, гигиенист")));
        QTRY_VERIFY(!says(*desk.dialog(), QStringLiteral("не выполняет")));
        QVERIFY(tabTo(QStringLiteral("Услуга")));
        QVERIFY(pickValue(kConsultation));
        QVERIFY(pickValue(QStringLiteral("Чистка")));
        QVERIFY(tabTo(QStringLiteral("Специалист")));
        QVERIFY2(!pickValue(kJulia), "she is not among those to choose from");
    }
};

QTEST_MAIN(OwnServicesTest)
#include "test_own_services.moc"
