// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repertoire_dialog.h"

#include "ui/kit/inputs.h"
#include "ui/kit/spin_box.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace priyom::settingsui {

using catalog::OwnService;
using catalog::Service;

namespace {

constexpr int kListHeight = 224;
constexpr int kRow = 28;
constexpr int kStep = 5;

QString minutesText(int minutes)
{
    return words::durationText(qint64(minutes) * 60);
}

} // namespace

RepertoireDialog::RepertoireDialog(const theme::Theme& theme, const staff::Person& person,
                                   const std::vector<Service>& services, const catalog::Repertoire& theirs)
    : FormDialog(theme, tr("Услуги: %1").arg(person.name), FormEnd::Change),
      m_everything(new kit::CheckBox(theme, tr("Все услуги, и новые тоже"))), m_list(new QListWidget),
      m_minutes(new kit::SpinBox(theme)), m_price(new kit::Field(theme))
{
    m_everything->setChecked(theirs.empty());
    addPlain(m_everything);
    fill(services, theirs);
    m_list->setProperty("framed", true);
    kit::followTheme(m_list, theme, [this, &theme] { m_list->setFixedHeight(theme.px(kListHeight)); });
    addField(tr("Что выполняет"), tr("пробел отмечает, ниже условия выбранной"), m_list);
    addTerms();
    setFirstFocus(m_everything); // the list below is not typed into while everything is ticked
    connect(m_everything, &QCheckBox::toggled, this, &RepertoireDialog::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &RepertoireDialog::showTerms);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        m_rows[std::size_t(m_list->row(item))].isPerformed = item->checkState() == Qt::Checked;
        check();
    });
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    check();
}

void RepertoireDialog::fill(const std::vector<Service>& services, const catalog::Repertoire& theirs)
{
    for (const Service& service : services) {
        const auto own = std::find_if(theirs.begin(), theirs.end(),
                                      [&](const OwnService& each) { return each.service == service.id; });
        const bool isListed = own != theirs.end();
        if (!service.active && !isListed)
            continue;
        Row row{service, isListed || theirs.empty(), isListed ? *own : OwnService{service.id}, {}};
        if (row.own.price)
            row.typed = words::amountText(*row.own.price);
        m_rows.push_back(std::move(row));
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, theme().px(kRow)});
        item->setCheckState(m_rows.back().isPerformed ? Qt::Checked : Qt::Unchecked);
        say(m_list->count() - 1);
    }
}

void RepertoireDialog::addTerms()
{
    m_minutes->setRange(0, catalog::kLongestService); // 0: as everybody
    m_minutes->setSingleStep(kStep);
    m_minutes->setSuffix(tr(" мин"));
    addPair({tr("Длительность"), m_minutes}, {tr("Цена, %1").arg(words::currencySign()), m_price});
    connect(m_minutes, &QSpinBox::valueChanged, this, &RepertoireDialog::keepTerms);
    connect(m_price, &QLineEdit::textChanged, this, &RepertoireDialog::keepTerms);
}

// «Стрижка: 50 мин, 2 800 ₽»; what is not everybody's is said.
void RepertoireDialog::say(int row)
{
    const Row& of = m_rows[std::size_t(row)];
    QStringList terms;
    if (of.own.minutes)
        terms += minutesText(*of.own.minutes);
    if (of.own.price)
        terms += words::moneyText(*of.own.price);
    const QSignalBlocker quiet(m_list);
    m_list->item(row)->setText(
        terms.isEmpty()
            ? of.service.name
            : tr("%1: %2", "a service, its own terms").arg(of.service.name, terms.join(QStringLiteral(", "))));
}

void RepertoireDialog::showTerms()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Row& of = m_rows[std::size_t(row)];
    const QSignalBlocker quietMinutes(m_minutes);
    const QSignalBlocker quietPrice(m_price);
    m_minutes->setSpecialValueText(tr("%1, как у всех").arg(minutesText(of.service.minutes)));
    m_minutes->setValue(of.own.minutes.value_or(0));
    m_price->setPlaceholderText(tr("%1, как у всех").arg(words::amountText(of.service.price)));
    m_price->setText(of.typed);
    check();
}

void RepertoireDialog::keepTerms()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Row& of = m_rows[std::size_t(row)];
    of.own.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    of.typed = m_price->text();
    if (of.isPriceRead())
        of.own.price = words::moneyFromText(of.typed);
    say(row);
    check();
}

bool RepertoireDialog::Row::isPriceRead() const
{
    return typed.trimmed().isEmpty() || words::moneyFromText(typed);
}

catalog::Repertoire RepertoireDialog::repertoire() const
{
    catalog::Repertoire theirs;
    if (m_everything->isChecked())
        return theirs;
    for (const Row& row : m_rows)
        if (row.isPerformed)
            theirs.push_back(row.own);
    return theirs;
}

// Of another service than the one that is chosen, its name too.
QString RepertoireDialog::unreadText(const Row& row, bool isShown)
{
    const QString how = tr("Сумма пишется цифрами, например 3500 или 3500,50");
    return isShown ? how : tr("%1: цена не понята. %2").arg(row.service.name, how);
}

void RepertoireDialog::check()
{
    const bool everything = m_everything->isChecked();
    for (QWidget* field :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_minutes), static_cast<QWidget*>(m_price)})
        field->setEnabled(!everything);
    const auto wrong = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !row.isPriceRead(); });
    const int shown = m_list->currentRow();
    m_price->setInvalid(shown >= 0 && !m_rows[std::size_t(shown)].isPriceRead());
    const QString unread = everything || wrong == m_rows.end() ? QString() : unreadText(*wrong, wrong - m_rows.begin() == shown);
    showProblem(unread);
    const bool some =
        everything || std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.isPerformed; });
    setComplete(
        some && unread.isEmpty(),
        some ? unread
             : tr("Отметьте хотя бы одну услугу. Кто больше не принимает, тот «не работает»: «Сотрудники и права»."));
}

} // namespace priyom::settingsui
