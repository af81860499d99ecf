// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/next_services.h"

#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"
#include "ui/words/person_name.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace priyom::desk {

namespace {

constexpr int kBetweenRows = 8;
constexpr int kServiceShare = 3; // of the width, beside the specialist's
constexpr int kSpecialistShare = 2;
constexpr int kLengthWidth = 76;
constexpr int kPriceWidth = 96;

int minutesOf(const bookings::VisitPart& part)
{
    return int(std::chrono::duration_cast<std::chrono::minutes>(part.endAt - part.startAt).count());
}

} // namespace

NextServices::NextServices(const theme::Theme& theme, const DeskLists& lists, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lists(lists), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kBetweenRows);
    hide();
}

NextServices::Row& NextServices::insert(std::size_t place)
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    Row row{widget, new kit::Combo(m_theme), new kit::Combo(m_theme), new TermsEdit(m_theme, m_lists.session, widget),
            new kit::Label(m_theme, kit::FontRole::Secondary, kit::Tone::Second)};
    row.service->addItem(tr("Какая услуга дальше"));
    for (const catalog::Service& service : m_lists.catalog.services)
        if (service.active)
            row.service->addItem(service.name, service.id.value);
    row.told->setWordWrap(true);
    row.terms->length()->setTrailingHint(tr("мин"));
    row.terms->price()->setTrailingHint(words::currencySign());
    row.terms->length()->setFixedWidth(m_theme.px(kLengthWidth));
    row.terms->price()->setFixedWidth(m_theme.px(kPriceWidth));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(row.service, kServiceShare);
    fields->addWidget(row.specialist, kSpecialistShare);
    column->addLayout(fields);
    auto* terms = new QHBoxLayout;
    terms->setSpacing(12);
    terms->addWidget(row.terms->length());
    terms->addWidget(row.terms->price());
    terms->addWidget(row.told, 1);
    column->addLayout(terms);
    m_column->insertWidget(int(place), widget);
    offerPerformers(row);
    connect(row.service, &QComboBox::currentIndexChanged, this, [this, service = row.service] {
        const auto changedRow = std::ranges::find(m_rows, service, &Row::service);
        offerPerformers(*changedRow);
        changedRow->terms->forget();
        Q_EMIT changed();
    });
    connect(row.specialist, &QComboBox::currentIndexChanged, this, &NextServices::changed);
    connect(row.terms, &TermsEdit::changed, this, &NextServices::changed);
    connect(row.terms, &TermsEdit::noteChanged, this, [this, service = row.service] {
        if (const auto noted = std::ranges::find(m_rows, service, &Row::service); noted != m_rows.end())
            tellRow(*noted);
    });
    if (QWidget* before = place == 0 ? m_before : m_rows[place - 1].terms->price())
        setTabOrder(before, row.service);
    setTabOrder(row.service, row.specialist);
    setTabOrder(row.specialist, row.terms->length());
    setTabOrder(row.terms->length(), row.terms->price());
    show();
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), std::move(row));
    nameRows();
    sayTerms(m_rows[place], PersonId());
    return m_rows[place];
}

void NextServices::nameRows()
{
    int number = 1; // the first service stands above
    for (const Row& row : m_rows) {
        row.service->setAccessibleName(tr("Услуга %1").arg(++number));
        row.specialist->setAccessibleName(tr("Специалист услуги %1").arg(number));
        row.terms->length()->setAccessibleName(tr("Длительность услуги %1").arg(number));
        row.terms->price()->setAccessibleName(tr("Цена услуги %1").arg(number));
    }
}

void NextServices::add()
{
    insert(m_rows.size()).service->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

bool NextServices::remove()
{
    if (m_rows.empty())
        return false;
    const auto focused = std::ranges::find_if(m_rows, [](const Row& row) {
        return row.service->hasFocus() || row.specialist->hasFocus() || row.terms->length()->hasFocus() || row.terms->price()->hasFocus();
    });
    const auto gone = focused == m_rows.end() ? std::prev(m_rows.end()) : focused;
    QWidget* const widget = gone->widget;
    m_rows.erase(gone);
    nameRows();
    if (!m_rows.empty())
        m_rows.back().service->setFocus(Qt::OtherFocusReason);
    widget->hide();
    widget->deleteLater();
    setVisible(!m_rows.empty());
    Q_EMIT changed();
    return true;
}

std::vector<bookings::NextService> NextServices::setStood(const std::vector<bookings::VisitPart>& parts)
{
    const QSignalBlocker quiet(this);
    std::vector<bookings::NextService> stood;
    for (const bookings::VisitPart& part : parts) {
        Row& row = insert(stood.size());
        row.stood = part;
        const catalog::Service* service = m_lists.service(part.service);
        if (service && !service->active) // performed for this client all the same
            row.service->addItem(service->name, service->id.value);
        row.service->setCurrentIndex(std::max(0, row.service->findData(part.service.value)));
        row.specialist->setCurrentIndex(std::max(0, row.specialist->findData(part.specialist.value)));
        stood.push_back(wantedIn(row));
    }
    return stood;
}

void NextServices::offerPerformers(const Row& row)
{
    const QSignalBlocker quiet(row.specialist);
    const QVariant chosen = row.specialist->currentData();
    row.specialist->clear();
    row.specialist->addItem(tr("Кто свободен"));
    const catalog::Service* service = m_lists.serviceNamed(row.service->currentText());
    for (const staff::Person& person : m_lists.specialists())
        if (!service || catalog::termsOf(*service, m_lists.catalog.repertoireOf(person.id)))
            row.specialist->addItem(words::titledName(person), person.id.value);
    if (isAsStood(row, PersonId()) && row.specialist->findData(row.stood->specialist.value) < 0) // whatever their list says by now
        if (const staff::Person* stays = m_lists.person(row.stood->specialist))
            row.specialist->addItem(words::titledName(*stays), stays->id.value);
    row.specialist->setCurrentIndex(std::max(0, row.specialist->findData(chosen)));
}

bool NextServices::isAsStood(const Row& row, PersonId specialist) const
{
    return row.stood && row.stood->service.value == row.service->currentData().toLongLong()
        && (!specialist.isValid() || row.stood->specialist == specialist);
}

std::vector<bookings::NextService> NextServices::wanted() const
{
    std::vector<bookings::NextService> services;
    for (const Row& row : m_rows)
        if (row.service->currentIndex() > 0)
            services.push_back(wantedIn(row));
    return services;
}

bookings::NextService NextServices::wantedIn(const Row& row) const
{
    const staff::Person* person = m_lists.person(PersonId(row.specialist->currentData().toLongLong()));
    bookings::NextService next{row.service->currentText(), person ? person->name : QString()};
    if (person && isAsStood(row, person->id))
        next.minutes = minutesOf(*row.stood);
    next.minutes = row.terms->saidMinutes().value_or(next.minutes);
    next.price = row.terms->saidPrice();
    return next;
}

bool NextServices::isAsFarApart(const std::vector<bookings::NextWindow>& found, Instant stoodAfter, Instant foundAfter) const
{
    std::size_t at = 0;
    for (const Row& row : m_rows) {
        if (row.service->currentIndex() <= 0)
            continue;
        if (!row.stood || at == found.size() || found[at].period.from - foundAfter != row.stood->startAt - stoodAfter)
            return false;
        stoodAfter = row.stood->endAt;
        foundAfter = found[at++].period.to;
    }
    return at == found.size();
}

catalog::Terms NextServices::listedOf(const Row& row, PersonId specialist) const
{
    const catalog::Service* service = m_lists.serviceNamed(row.service->currentText());
    if (!service)
        return {};
    return catalog::termsOf(*service, m_lists.catalog.repertoireOf(specialist)).value_or(catalog::Terms{service->minutes, service->price});
}

// As the core will have it, where nothing else is said.
catalog::Terms NextServices::usualOf(const Row& row, PersonId specialist) const
{
    const catalog::Terms listed = listedOf(row, specialist);
    if (!isAsStood(row, PersonId()))
        return listed;
    const catalog::Terms agreed{minutesOf(*row.stood), row.stood->price};
    return isAsStood(row, specialist) ? agreed : catalog::carriedOver(agreed, listedOf(row, row.stood->specialist), listed);
}

// Until somebody is found.
PersonId NextServices::meantIn(const Row& row) const
{
    const PersonId chosen(row.specialist->currentData().toLongLong());
    return chosen.isValid() || !row.stood ? chosen : row.stood->specialist;
}

void NextServices::sayTerms(Row& row, PersonId specialist)
{
    const bool isNamed = row.service->currentIndex() > 0;
    for (kit::Field* field : {row.terms->length(), row.terms->price()})
        field->setVisible(isNamed);
    if (isNamed)
        row.terms->setUsual(usualOf(row, specialist), listedOf(row, specialist));
    tellRow(row);
}

void NextServices::tellRow(const Row& row)
{
    QStringList parts{row.when, row.terms->note()};
    parts.removeAll(QString());
    row.told->setText(parts.join(QStringLiteral("; ")));
}

bool NextServices::isMisread() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.terms->isLengthMisread() || row.terms->isPriceMisread(); });
}

void NextServices::tell(const std::vector<bookings::NextWindow>& found)
{
    std::size_t at = 0;
    for (Row& row : m_rows) {
        row.when.clear();
        PersonId performer = meantIn(row);
        if (row.service->currentIndex() > 0 && at < found.size()) {
            const bookings::NextWindow& next = found[at++];
            row.when = words::timeText(next.period.from, m_lists.zone) % words::kEnDash % words::timeText(next.period.to, m_lists.zone) %
                       QStringLiteral(", ") % next.specialistName;
            performer = next.specialist;
        }
        sayTerms(row, performer);
    }
}

Money NextServices::price(const std::vector<bookings::NextWindow>& found) const
{
    Money sum;
    std::size_t at = 0;
    for (const Row& row : m_rows)
        if (row.service->currentIndex() > 0 && at < found.size())
            sum += row.terms->with(usualOf(row, found[at++].specialist)).price;
    return sum;
}

} // namespace priyom::desk
