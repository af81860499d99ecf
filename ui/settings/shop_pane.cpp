// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shop_pane.h"

#include "core/settings/setting_keys.h"
#include "ui/desk/confirm_dialog.h"
#include "ui/desk/labelled.h"
#include "ui/kit/grown.h"
#include "ui/kit/spin_box.h"
#include "ui/kit/titled_card.h"
#include "ui/settings/change_list.h"
#include "ui/words/phone_country.h"
#include "ui/words/zone_text.h"

#include <QVBoxLayout>

namespace priyom::settingsui {

using backend::Services;
using staff::Session;

namespace {

constexpr int kFormWidth = 520;
constexpr int kLongestTalk = 3600;
constexpr int kLongestIdle = 60; // minutes, reliability.md K4

QVBoxLayout* formOf(kit::TitledCard* card)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 0, 14, 14);
    column->setSpacing(10);
    card->body()->addLayout(column);
    return column;
}

kit::NumberBox* numberBox(const theme::Theme& theme, int most, const QString& unit)
{
    auto* box = new kit::SpinBox(theme);
    box->setRange(0, most);
    box->setSuffix(unit);
    return box;
}

} // namespace

ShopPane::ShopPane(const Surround& surround) : SettingsPane(surround)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* card : {makeName(), makeLimits(), makeDoor()}) {
        kit::limitWidth(card, theme(), kFormWidth);
        column->addWidget(card);
    }
    column->addStretch(1);
    for (kit::Field* field : {m_name, m_address})
        connect(field, &QLineEdit::textChanged, this, &SettingsPane::edited);
    for (kit::NumberBox* box : {m_noShow, m_conversion, m_talk, m_lock})
        connect(box, &QSpinBox::valueChanged, this, &SettingsPane::edited);
    for (kit::Combo* combo : {m_zone, m_phones})
        connect(combo, &QComboBox::currentIndexChanged, this, &SettingsPane::edited);
}

QWidget* ShopPane::makeName()
{
    auto* card = new kit::TitledCard(theme(), tr("Название и адрес"));
    QVBoxLayout* form = formOf(card);
    m_name = new kit::Field(theme(), tr("Клиника «Линия»"));
    m_address = new kit::Field(theme(), tr("Челябинск, ул. Труда, 78"));
    m_zone = new kit::Combo(theme());
    m_phones = new kit::Combo(theme());
    for (const QString& country : words::phoneCountriesInOrder())
        m_phones->addItem(words::phoneCountryText(country), country);
    m_fixed = new kit::Label(theme(), kit::FontRole::Secondary, kit::Tone::Second);
    m_fixed->setWordWrap(true);
    form->addWidget(desk::labelled(theme(), tr("Название"), tr("видно слева вверху и в отчётах"), m_name));
    form->addWidget(desk::labelled(theme(), tr("Адрес"), {}, m_address));
    form->addWidget(desk::labelled(theme(), tr("Страна телефонов"), tr("её номера пишут без кода"), m_phones));
    form->addWidget(desk::labelled(theme(), tr("Часовой пояс"), tr("часы будущих визитов останутся те же"), m_zone));
    form->addWidget(m_fixed);
    return card;
}

QWidget* ShopPane::makeLimits()
{
    auto* card = new kit::TitledCard(theme(), tr("С чем сравнивать показатели"));
    QVBoxLayout* form = formOf(card);
    m_noShow = numberBox(theme(), 100, QStringLiteral(" %"));
    m_conversion = numberBox(theme(), 100, QStringLiteral(" %"));
    m_talk = numberBox(theme(), kLongestTalk, tr(" с"));
    form->addWidget(desk::labelled(theme(), tr("Неявки, не больше"), {}, m_noShow));
    form->addWidget(desk::labelled(theme(), tr("Конверсия в запись, не меньше"), {}, m_conversion));
    form->addWidget(desk::labelled(theme(), tr("Качественный звонок, от"), tr("столько длится разговор"), m_talk));
    return card;
}

QWidget* ShopPane::makeDoor()
{
    auto* card = new kit::TitledCard(theme(), tr("Вход"));
    QVBoxLayout* form = formOf(card);
    m_lock = numberBox(theme(), kLongestIdle, tr(" мин"));
    m_lock->setMinimum(1);
    form->addWidget(desk::labelled(theme(), tr("Заблокировать, если никто не работает"), tr("где входят по паролю или ПИН-коду"), m_lock));
    return card;
}

void ShopPane::load()
{
    read([](Services& services, const Session& session) { return services.settings.read(session); },
         [this](const std::map<QString, QString>& stored) { show(stored); });
}

void ShopPane::show(const std::map<QString, QString>& stored)
{
    m_stored = stored;
    m_name->setText(m_stored.at(settings::kShopName.key));
    m_address->setText(m_stored.at(settings::kShopAddress.key));
    m_noShow->setValue(m_stored.at(settings::kNoShowTarget.key).toInt());
    m_conversion->setValue(m_stored.at(settings::kConversionTarget.key).toInt());
    m_talk->setValue(m_stored.at(settings::kQualityTalk.key).toInt());
    m_lock->setValue(m_stored.at(settings::kLockMinutes.key).toInt());
    const QString zone = m_stored.at(settings::kZone.key);
    const QString currency = m_stored.at(settings::kCurrency.key);
    fillZones(zone);
    m_phones->setCurrentIndex(m_phones->findData(m_stored.at(settings::kPhoneCountry.key)));
    m_fixed->setText(tr("Валюта %1: выбрана при создании базы.").arg(currency));
    Q_EMIT edited();
}

void ShopPane::fillZones(const QString& chosen)
{
    const QSignalBlocker quiet(m_zone);
    if (m_zone->count() == 0)
        for (const QString& id : words::zoneIds())
            m_zone->addItem(words::zoneText(id), id);
    if (m_zone->findData(chosen) < 0) // a name of former times, or one without a place
        m_zone->addItem(chosen, chosen);
    m_zone->setCurrentIndex(m_zone->findData(chosen));
}

QString ShopPane::typedZone() const
{
    return m_zone->currentData().toString();
}

void ShopPane::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

std::map<QString, QString> ShopPane::typed() const
{
    return {{settings::kShopName.key, m_name->text().simplified()},
            {settings::kShopAddress.key, m_address->text().simplified()},
            {settings::kPhoneCountry.key, m_phones->currentData().toString()},
            {settings::kNoShowTarget.key, QString::number(m_noShow->value())},
            {settings::kConversionTarget.key, QString::number(m_conversion->value())},
            {settings::kQualityTalk.key, QString::number(m_talk->value())},
            {settings::kLockMinutes.key, QString::number(m_lock->value())}};
}

QString ShopPane::unsaved() const
{
    if (m_stored.empty())
        return {};
    struct Line
    {
        QLatin1String key;
        QString name;
        QString unit = {};
    };
    const Line lines[] = {{settings::kShopName.key, tr("название")},
                          {settings::kShopAddress.key, tr("адрес")},
                          {settings::kNoShowTarget.key, tr("порог неявок"), m_noShow->suffix()},
                          {settings::kConversionTarget.key, tr("цель по конверсии"), m_conversion->suffix()},
                          {settings::kQualityTalk.key, tr("качественный звонок"), m_talk->suffix()},
                          {settings::kLockMinutes.key, tr("заблокировать через"), m_lock->suffix()}};
    const auto now = typed();
    ChangeList changes;
    for (const Line& line : lines)
        changes.add(line.name, m_stored.at(line.key) % line.unit, now.at(line.key) % line.unit);
    changes.add(tr("страна телефонов"), words::phoneCountryText(m_stored.at(settings::kPhoneCountry.key)),
                words::phoneCountryText(now.at(settings::kPhoneCountry.key)));
    changes.add(tr("часовой пояс"), words::zoneText(m_stored.at(settings::kZone.key)), words::zoneText(typedZone()));
    return changes.sentence();
}

// Another zone moves visits: that is asked for by their number first. What was typed is kept meanwhile: the values may be read
// anew under it.
void ShopPane::save()
{
    Saving saving{typed(), typedZone()};
    std::erase_if(saving.values, [this](const auto& entry) { return m_stored.at(entry.first) == entry.second; });
    if (saving.zone == m_stored.at(settings::kZone.key)) {
        saving.zone.clear();
        put(saving);
        return;
    }
    read([](Services& services, const Session& session) { return services.place.visitsToMove(session); },
         [this, saving](int visits) {
             if (visits == 0)
                 put(saving);
             else
                 askToMove(visits, saving);
         });
}

void ShopPane::askToMove(int visits, const Saving& saving)
{
    auto* dialog = new desk::ConfirmDialog(theme(), {tr("Передвинуть %n будущих визитов?", nullptr, visits),
                                                     tr("Был пояс: %1. Станет: %2. Записанные на 10:00 придут в 10:00 по новому поясу. Прошедшие визиты и те, что идут "
                                                        "сейчас, остаются как были.")
                                                         .arg(words::zoneText(m_stored.at(settings::kZone.key)), words::zoneText(saving.zone)),
                                                     tr("Сменить пояс")});
    connect(dialog, &desk::ConfirmDialog::confirmed, this, [this, dialog, saving] {
        dialog->accept();
        put(saving);
    });
    shell().openDialog(dialog);
}

void ShopPane::put(const Saving& saving)
{
    change(
        [saving](Services& services, const Session& session) -> Result<> {
            if (!saving.zone.isEmpty())
                PRIYOM_CHECK(services.place.move(session, saving.zone));
            return saving.values.empty() ? Result<>() : services.settings.set(session, saving.values);
        },
        tr("Настройки сохранены"));
}

} // namespace priyom::settingsui
