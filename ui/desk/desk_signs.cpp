// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_signs.h"

#include <QHash>

namespace priyom::desk {

using theme::Icon;
using theme::StatusGlyph;

Icon channelIcon(const QString& key)
{
    static const QHash<QString, Icon> icons{
        {QStringLiteral("whatsapp"), Icon::Whatsapp}, {QStringLiteral("telegram"), Icon::Telegram},
        {QStringLiteral("instagram"), Icon::Instagram}, {QStringLiteral("vk"), Icon::Vk},
        {QStringLiteral("site"), Icon::Globe}, {QStringLiteral("call"), Icon::Phone},
        {QStringLiteral("walk_in"), Icon::Door}, {QStringLiteral("referral"), Icon::Users},
    };
    return icons.value(key, Icon::Ellipsis);
}

Icon interestIcon(leads::Temperature interest)
{
    switch (interest) {
    case leads::Temperature::Hot: return Icon::Flame;
    case leads::Temperature::Warm: return Icon::Sun;
    case leads::Temperature::Cold: return Icon::Snowflake;
    }
    return Icon::None;
}

kit::Tone interestTone(leads::Temperature interest)
{
    switch (interest) {
    case leads::Temperature::Hot: return kit::Tone::Bad;
    case leads::Temperature::Warm: return kit::Tone::Warn;
    case leads::Temperature::Cold: break;
    }
    return kit::Tone::Second;
}

StatusGlyph glyphOf(leads::Stage stage)
{
    switch (stage) {
    case leads::Stage::New: return StatusGlyph::New;
    case leads::Stage::Qualified: return StatusGlyph::Qualified;
    case leads::Stage::Confirmed: return StatusGlyph::Confirmed;
    case leads::Stage::Came: return StatusGlyph::Came;
    case leads::Stage::NoShow: return StatusGlyph::NoShow;
    case leads::Stage::Lost: return StatusGlyph::Lost;
    }
    return StatusGlyph::New;
}

} // namespace priyom::desk
