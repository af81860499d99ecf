// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_csv.h"

#include "core/clients/called.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace priyom::desk {

namespace {

class CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(CsvWords)

public:
    static QStringList heads()
    {
        return {tr("Лид"), tr("Пришла заявка"), tr("Статус"), tr("Имя"), tr("Телефон"), tr("Канал"), tr("Источник"), tr("Кампания"), tr("Услуга"),
                tr("Пожелание"), tr("Ответственный"), tr("Визит"), tr("Специалист"), tr("Цена"), tr("Оплачено"), tr("Причина отказа"), tr("Заметка")};
    }
};

// A spreadsheet takes the numbers of its language; where these have a comma, commas part no columns.
bool hasDecimalComma()
{
    return QLocale().decimalPoint() == QStringLiteral(",");
}

QString amount(Money money)
{
    const QString kopecks = QStringLiteral("%1").arg(std::abs(money.minor % 100), 2, 10, QLatin1Char('0'));
    return (money.minor < 0 ? QStringLiteral("-") : QString()) % QString::number(std::abs(money.minor / 100)) % QLocale().decimalPoint() % kopecks;
}

QString moment(Instant at, const Zone& zone)
{
    const LocalTime local = zone.local(at);
    return words::tableDateText(local.date) % u' ' % words::timeText(local.time);
}

// Who is known by a code alone is called by it, as on the screen.
QString nameOf(const leads::LeadCard& card)
{
    return card.clientName.isEmpty() && card.clientPhone.isEmpty() ? clients::calledIn(card) : card.clientName;
}

} // namespace

LeadCsv::LeadCsv(const QString& path, const Zone& zone) : m_file(path), m_zone(zone) {}

Result<> LeadCsv::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NotSaved, m_file.fileName(), m_file.errorString());
    m_writer.emplace(m_file, tables::CsvStyle{.guardFormulas = true, .byteOrderMark = true, .separator = hasDecimalComma() ? ';' : ','});
    return m_writer->write(CsvWords::heads());
}

Result<> LeadCsv::add(const leads::LeadCard& card)
{
    QStringList row{QString::number(card.lead.id.value), moment(card.lead.arrivedAt, m_zone), words::stageWord(card.lead.stage), nameOf(card),
                    card.clientPhone, words::channelWord(card.channelKey), card.sourceName, card.campaignName, card.serviceName, card.lead.wish,
                    card.managerName};
    if (card.visit)
        row += {moment(card.visit->startAt, m_zone), card.visit->specialistName, amount(card.visit->price), card.visit->paid ? amount(*card.visit->paid) : QString()};
    else
        row += {QString(), QString(), QString(), QString()};
    row += {card.lostReasonKey.isEmpty() ? QString() : words::reasonWord(card.lostReasonKey), card.lead.note};
    return m_writer->write(row);
}

Result<> LeadCsv::finish()
{
    PRIYOM_CHECK(m_writer->finish());
    if (!m_file.commit())
        return fail(ErrorCode::NotSaved, m_file.fileName(), m_file.errorString());
    return {};
}

} // namespace priyom::desk
