// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <algorithm>
#include <iterator>

namespace priyom::theme {

namespace {

struct Row
{
    Icon icon;
    const char* file;
};

// In the order of the enum, so that a binary search finds the row.
constexpr Row kRows[] = {
    {Icon::Alert, "triangle-alert"},
    {Icon::ArrowDown, "arrow-down"},
    {Icon::ArrowLeft, "arrow-left"},
    {Icon::ArrowRight, "arrow-right"},
    {Icon::ArrowUp, "arrow-up"},
    {Icon::Bell, "bell"},
    {Icon::Book, "book-open"},
    {Icon::Building, "building-2"},
    {Icon::Calendar, "calendar"},
    {Icon::CalendarCheck, "calendar-check"},
    {Icon::CalendarPlus, "calendar-plus"},
    {Icon::ChartBars, "chart-column"},
    {Icon::ChartLine, "chart-line"},
    {Icon::Check, "check"},
    {Icon::ChevronDown, "chevron-down"},
    {Icon::ChevronLeft, "chevron-left"},
    {Icon::ChevronRight, "chevron-right"},
    {Icon::ChevronUp, "chevron-up"},
    {Icon::ChevronsUpDown, "chevrons-up-down"},
    {Icon::CircleCheck, "circle-check"},
    {Icon::CircleMinus, "circle-minus"},
    {Icon::CircleX, "circle-x"},
    {Icon::Clock, "clock"},
    {Icon::Columns, "columns-3"},
    {Icon::Copy, "copy"},
    {Icon::Cross, "x"},
    {Icon::Database, "database"},
    {Icon::Door, "door-open"},
    {Icon::Download, "download"},
    {Icon::Ellipsis, "ellipsis"},
    {Icon::Erase, "delete"},
    {Icon::ExternalLink, "external-link"},
    {Icon::Eye, "eye"},
    {Icon::EyeOff, "eye-off"},
    {Icon::File, "file"},
    {Icon::FileText, "file-text"},
    {Icon::Flag, "flag"},
    {Icon::Flame, "flame"},
    {Icon::Funnel, "funnel"},
    {Icon::Globe, "globe"},
    {Icon::Help, "circle-question-mark"},
    {Icon::History, "history"},
    {Icon::Hourglass, "hourglass"},
    {Icon::Inbox, "inbox"},
    {Icon::Info, "info"},
    {Icon::Instagram, "instagram"},
    {Icon::Key, "key"},
    {Icon::Keyboard, "keyboard"},
    {Icon::Languages, "languages"},
    {Icon::Layers, "layers"},
    {Icon::Link, "link"},
    {Icon::List, "list"},
    {Icon::ListFilter, "list-filter"},
    {Icon::Lock, "lock"},
    {Icon::LogOut, "log-out"},
    {Icon::MapPin, "map-pin"},
    {Icon::Message, "message-square"},
    {Icon::MessageCircle, "message-circle"},
    {Icon::Minus, "minus"},
    {Icon::Money, "banknote"},
    {Icon::Monitor, "monitor"},
    {Icon::Moon, "moon"},
    {Icon::Pencil, "pencil"},
    {Icon::Percent, "percent"},
    {Icon::Phone, "phone"},
    {Icon::PhoneCall, "phone-call"},
    {Icon::Play, "play"},
    {Icon::Plus, "plus"},
    {Icon::Printer, "printer"},
    {Icon::Redo, "redo-2"},
    {Icon::Refresh, "refresh-cw"},
    {Icon::Repeat, "repeat"},
    {Icon::Save, "save"},
    {Icon::Search, "search"},
    {Icon::Send, "send"},
    {Icon::Settings, "settings"},
    {Icon::Sliders, "sliders-vertical"},
    {Icon::Snowflake, "snowflake"},
    {Icon::Spreadsheet, "file-spreadsheet"},
    {Icon::SquareCheck, "square-check"},
    {Icon::Star, "star"},
    {Icon::Sun, "sun"},
    {Icon::Tag, "tag"},
    {Icon::Target, "target"},
    {Icon::Telegram, "telegram"},
    {Icon::Timer, "timer"},
    {Icon::Trash, "trash-2"},
    {Icon::TrendDown, "trending-down"},
    {Icon::TrendUp, "trending-up"},
    {Icon::Undo, "undo-2"},
    {Icon::Upload, "upload"},
    {Icon::User, "user"},
    {Icon::UserCheck, "user-check"},
    {Icon::UserPlus, "user-plus"},
    {Icon::Users, "users"},
    {Icon::Vk, "vk"},
    {Icon::Wallet, "wallet"},
    {Icon::Whatsapp, "whatsapp"},
    {Icon::Zap, "zap"},
};

} // namespace

QLatin1String iconFile(Icon icon)
{
    const auto* row = std::lower_bound(std::begin(kRows), std::end(kRows), icon,
                                       [](const Row& left, Icon right) { return left.icon < right; });
    return row != std::end(kRows) && row->icon == icon ? QLatin1String(row->file) : QLatin1String();
}

} // namespace priyom::theme
