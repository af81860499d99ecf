// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/brief_text.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace priyom::words {

using reports::DayBrief;

namespace {

BriefPiece strong(const QString& text, bool bad = false)
{
    return {text, true, bad};
}

class BriefText
{
    Q_DECLARE_TR_FUNCTIONS(BriefText)

public:
    static BriefSentence leads(const DayBrief& brief)
    {
        BriefSentence spans{strong(countText(brief.leads)), {tr(" новых", "after a number of leads", int(brief.leads))}};
        if (brief.usualLeads) {
            const QString usual = countText(std::llround(*brief.usualLeads));
            spans.append({brief.until.isValid() ? tr(", обычно к этому часу %1").arg(usual) : tr(", обычно %1").arg(usual)});
        }
        return spans;
    }

    static BriefSentence visits(const DayBrief& brief)
    {
        if (brief.confirmed.whole == 0)
            return {{tr("записей нет")}};
        BriefSentence spans{strong(tr("%1 из %2").arg(brief.confirmed.part).arg(brief.confirmed.whole)), {tr(" подтверждены")}};
        if (brief.waitForCall > 0)
            spans.append({tr(", %n ждут звонка", nullptr, int(brief.waitForCall))});
        return spans;
    }

    static BriefSentence noShows(const DayBrief& brief)
    {
        if (brief.noShows.whole == 0)
            return {{tr("наступивших визитов нет")}};
        BriefSentence spans{strong(tr("%1 из %2").arg(brief.noShows.part).arg(brief.noShows.whole)), {tr(" наступивших")}};
        if (brief.noShows.isEnough())
            spans.append({QLatin1String(", ") + shareText(*brief.noShows.value())});
        return spans;
    }

    static BriefSentence origins(const DayBrief& brief)
    {
        BriefSentence spans;
        for (const reports::OriginRow& channel : brief.channels) {
            spans.append({(spans.isEmpty() ? QString() : QStringLiteral(", ")) + channelWord(channel.key) + QLatin1Char(' ')});
            spans.append(strong(countText(channel.booked.whole)));
        }
        return spans.isEmpty() ? BriefSentence{{tr("лидов пока нет")}} : spans;
    }

    static BriefSentence attention(const DayBrief& brief)
    {
        BriefSentence spans;
        if (brief.waitingLeads > 0)
            spans.append(strong(tr("%n ждут ответа", "leads", int(brief.waitingLeads)), true));
        if (brief.emptyMinutes > 0) {
            const QString length = durationText(brief.emptyMinutes * 60);
            const QString windows = brief.emptyWorth ? tr("пустых окон %1 на %2").arg(length, moneyText(*brief.emptyWorth)) : tr("пустых окон %1").arg(length);
            spans.append({spans.isEmpty() ? windows : QLatin1String(", ") + windows});
        }
        return spans.isEmpty() ? BriefSentence{{tr("всё в норме")}} : spans;
    }
};

} // namespace

BriefSentence leadsSentence(const DayBrief& brief)
{
    return BriefText::leads(brief);
}

BriefSentence visitsSentence(const DayBrief& brief)
{
    return BriefText::visits(brief);
}

BriefSentence noShowsSentence(const DayBrief& brief)
{
    return BriefText::noShows(brief);
}

BriefSentence originsSentence(const DayBrief& brief)
{
    return BriefText::origins(brief);
}

BriefSentence attentionSentence(const DayBrief& brief)
{
    return BriefText::attention(brief);
}

QStringList briefLines(const DayBrief& brief)
{
    const auto line = [](const QString& caption, const BriefSentence& sentence) {
        QString text = caption + QStringLiteral(": ");
        for (const BriefPiece& piece : sentence)
            text += piece.text;
        return text;
    };
    return {line(BriefText::tr("Лиды"), leadsSentence(brief)), line(BriefText::tr("Визиты"), visitsSentence(brief)),
            line(BriefText::tr("Неявки"), noShowsSentence(brief)), line(BriefText::tr("Источники"), originsSentence(brief)),
            line(BriefText::tr("Внимание"), attentionSentence(brief))};
}

} // namespace priyom::words
