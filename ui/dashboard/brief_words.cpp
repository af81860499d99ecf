// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/brief_words.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace priyom::dashboard {

using kit::FontRole;
using kit::Spans;
using kit::Tone;
using reports::DayBrief;

namespace {

kit::Span strong(const QString& text, Tone tone = Tone::Main)
{
    return {text, FontRole::BodyStrong, tone};
}

class BriefText
{
    Q_DECLARE_TR_FUNCTIONS(BriefText)

public:
    static Spans leads(const DayBrief& brief)
    {
        Spans spans{strong(words::countText(brief.leads)), {tr(" новых", "after a number of leads", int(brief.leads))}};
        if (brief.usualLeads) {
            const QString usual = words::countText(std::llround(*brief.usualLeads));
            spans.append({brief.until.isValid() ? tr(", обычно к этому часу %1").arg(usual) : tr(", обычно %1").arg(usual)});
        }
        return spans;
    }

    static Spans visits(const DayBrief& brief)
    {
        if (brief.confirmed.whole == 0)
            return {{tr("записей нет")}};
        Spans spans{strong(tr("%1 из %2").arg(brief.confirmed.part).arg(brief.confirmed.whole)), {tr(" подтверждены")}};
        if (brief.waitForCall > 0)
            spans.append({tr(", %n ждут звонка", nullptr, int(brief.waitForCall))});
        return spans;
    }

    static Spans noShows(const DayBrief& brief)
    {
        if (brief.noShows.whole == 0)
            return {{tr("наступивших визитов нет")}};
        Spans spans{strong(tr("%1 из %2").arg(brief.noShows.part).arg(brief.noShows.whole)), {tr(" наступивших")}};
        if (brief.noShows.isEnough())
            spans.append({QLatin1String(", ") + words::shareText(*brief.noShows.value())});
        return spans;
    }

    static Spans origins(const DayBrief& brief)
    {
        Spans spans;
        for (const reports::OriginRow& channel : brief.channels) {
            spans.append({(spans.isEmpty() ? QString() : QStringLiteral(", ")) + words::channelWord(channel.key) + QLatin1Char(' ')});
            spans.append(strong(words::countText(channel.booked.whole)));
        }
        return spans.isEmpty() ? Spans{{tr("лидов пока нет")}} : spans;
    }

    static Spans attention(const DayBrief& brief)
    {
        Spans spans;
        if (brief.waitingLeads > 0)
            spans.append(strong(tr("%n лидов ждут", nullptr, int(brief.waitingLeads)), Tone::Bad));
        if (brief.emptyMinutes > 0) {
            const QString windows = tr("пустых окон %1").arg(words::durationText(brief.emptyMinutes * 60));
            spans.append({spans.isEmpty() ? windows : QLatin1String(", ") + windows});
        }
        return spans.isEmpty() ? Spans{{tr("всё в норме")}} : spans;
    }
};

} // namespace

Spans leadsSentence(const DayBrief& brief)
{
    return BriefText::leads(brief);
}

Spans visitsSentence(const DayBrief& brief)
{
    return BriefText::visits(brief);
}

Spans noShowsSentence(const DayBrief& brief)
{
    return BriefText::noShows(brief);
}

Spans originsSentence(const DayBrief& brief)
{
    return BriefText::origins(brief);
}

Spans attentionSentence(const DayBrief& brief)
{
    return BriefText::attention(brief);
}

} // namespace priyom::dashboard
