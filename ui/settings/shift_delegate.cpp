// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_delegate.h"

#include "ui/kit/field.h"
#include "ui/settings/shift_model.h"
#include "ui/words/error_text.h"
#include "ui/words/typed_hours.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace priyom::settingsui {

using kit::FontRole;

namespace {

constexpr int kFieldHeight = 30;
constexpr int kLeastField = 180; // two intervals with minutes
constexpr int kNarrow = 56; // a column of a month, not of a week
constexpr double kRadius = 6;
constexpr double kNarrowRadius = 4;

bool endsTyping(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

Result<schedule::DayHours> hoursIn(const QString& typed)
{
    const auto hours = words::typedHours(typed);
    if (!hours)
        return fail(ErrorCode::BadInput, QStringLiteral("hours"), QStringLiteral("unread"));
    return schedule::orderedHours(*hours);
}

void ShiftDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == ShiftModel::kPersonColumn) {
        kit::TableDelegate::paint(painter, option, index);
        return;
    }
    const kit::Tokens& tokens = theme().tokens();
    const QRect where = option.rect;
    painter->save();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(where, tokens.accentS);
    else if (index.data(ShiftModel::ClosedRole).toBool())
        painter->fillRect(where, tokens.nav);
    painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), tokens.border);
    if (where.width() < theme().px(kNarrow))
        paintNarrow(*painter, option, index);
    else
        paintHours(*painter, option, index);
    const QRectF edge = QRectF(where).adjusted(1, 1, -1, -2);
    if (chosen)
        kit::drawRounded(*painter, edge, kRadius, QColor(), tokens.accent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        kit::drawFocusRing(*painter, edge, kRadius, tokens);
    painter->restore();
}

// In one line where it fits, else the first interval above the others.
void ShiftDelegate::paintHours(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList parts = index.data(ShiftModel::HoursRole).toStringList();
    if (const QString why = index.data(ShiftModel::AwayRole).toString(); !why.isEmpty()) {
        paintAway(painter, option, why, parts, index.data(ShiftModel::NarrowRole).toStringList());
        return;
    }
    if (parts.isEmpty())
        return;
    const kit::Tokens& tokens = theme().tokens();
    const QRectF block = QRectF(option.rect).adjusted(5, 6, -5, -7);
    if (!option.state.testFlag(QStyle::State_Selected))
        kit::drawRounded(painter, block, kRadius, tokens.surface, tokens.border2);
    const QRectF inside = block.adjusted(3, 0, -3, 0);
    const QFont font = theme().font(FontRole::Body);
    const QColor color = kit::toneColor(index.data(kit::ToneRole).value<kit::Tone>(), tokens);
    const QString line = parts.join(QStringLiteral(", "));
    if (parts.size() == 1 || kit::textWidth(line, font) <= inside.width()) {
        kit::drawLine(painter, inside, line, font, color, Qt::AlignHCenter);
        return;
    }
    const QFont small = theme().font(FontRole::Caption);
    const double height = theme().line(FontRole::Caption);
    const QRectF first(inside.left(), std::round(inside.center().y() - height), inside.width(), height);
    kit::drawLine(painter, first, parts.constFirst() + QLatin1Char(','), small, color, Qt::AlignHCenter);
    kit::drawLine(painter, first.translated(0, height), parts.mid(1).join(QStringLiteral(", ")), small, color, Qt::AlignHCenter);
}

// When the day begins above when it ends; or the beginning of why there is none.
void ShiftDelegate::paintNarrow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStringList ends = index.data(ShiftModel::NarrowRole).toStringList();
    const QString why = index.data(ShiftModel::AwayMarkRole).toString();
    const bool isAway = !index.data(ShiftModel::AwayRole).toString().isEmpty(); // also for some hours of the day
    if (ends.isEmpty() && !isAway)
        return;
    const kit::Tokens& tokens = theme().tokens();
    const QRectF block = QRectF(option.rect).adjusted(1, 4, -1, -5);
    if (!option.state.testFlag(QStyle::State_Selected))
        kit::drawRounded(painter, block, kNarrowRadius, isAway ? tokens.hover : tokens.surface, why.isEmpty() ? tokens.border2 : QColor());
    const QFont small = theme().font(FontRole::Caption);
    if (!why.isEmpty() || ends.isEmpty()) {
        kit::drawLine(painter, block, why, small, tokens.t2, Qt::AlignHCenter);
        return;
    }
    const double height = theme().line(FontRole::Caption);
    // In the smallest window there is room for the hour alone; what is spoken and shown under the mouse is whole.
    const auto fitting = [&](const QString& hour) { return kit::textWidth(hour, small) <= block.width() ? hour : hour.chopped(1); };
    const QColor color = kit::toneColor(index.data(kit::ToneRole).value<kit::Tone>(), tokens);
    const QRectF first(block.left(), std::round(block.center().y() - height), block.width(), height);
    kit::drawLine(painter, first, fitting(ends.constFirst()), small, color, Qt::AlignHCenter);
    kit::drawLine(painter, first.translated(0, height), fitting(ends.constLast()), small, color, Qt::AlignHCenter);
}

// Why, above the hours that are not worked or not all; only when they begin and end where there is no room for breaks.
void ShiftDelegate::paintAway(QPainter& painter, const QStyleOptionViewItem& option, const QString& why, const QStringList& parts, const QStringList& ends) const
{
    const kit::Tokens& tokens = theme().tokens();
    const QRectF block = QRectF(option.rect).adjusted(5, 6, -5, -7);
    if (!option.state.testFlag(QStyle::State_Selected))
        kit::drawRounded(painter, block, kRadius, tokens.hover, QColor());
    const QRectF inside = block.adjusted(3, 0, -3, 0);
    const QFont small = theme().font(FontRole::Caption);
    if (parts.isEmpty()) {
        kit::drawLine(painter, inside, why, small, tokens.t2, Qt::AlignHCenter);
        return;
    }
    const double height = theme().line(FontRole::Caption);
    const QRectF first(inside.left(), std::round(inside.center().y() - height), inside.width(), height);
    kit::drawLine(painter, first, why, small, tokens.t2, Qt::AlignHCenter);
    const QString whole = parts.join(QStringLiteral(", "));
    const bool fits = kit::textWidth(whole, small) <= inside.width();
    kit::drawLine(painter, first.translated(0, height), fits ? whole : ends.join(QChar(0x2013)), small, tokens.t3, Qt::AlignHCenter);
}

QWidget* ShiftDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new kit::Field(theme(), QStringLiteral("9–18"), parent);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    connect(field, &QLineEdit::textEdited, this, [this, field] {
        field->setInvalid(false);
        Q_EMIT refused({});
    });
    Q_EMIT refused({});
    return field;
}

void ShiftDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    static_cast<kit::Field*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void ShiftDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    if (const auto hours = hoursIn(static_cast<kit::Field*>(editor)->text()))
        Q_EMIT typed(index, *hours);
    else // left by a click: the cell is as it was
        Q_EMIT refused(tr("Не сохранено. %1").arg(words::errorText(hours.error())));
}

void ShiftDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int width = std::max(option.rect.width() - 6, theme().px(kLeastField));
    const int height = theme().px(kFieldHeight);
    const int left = std::min(option.rect.left() + 3, editor->parentWidget()->width() - width);
    editor->setGeometry(std::max(0, left), option.rect.center().y() - height / 2, width, height);
}

bool ShiftDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<kit::Field*>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return kit::TableDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const auto hours = hoursIn(field->text());
    if (endsTyping(key) && !hours) {
        field->setInvalid(true);
        Q_EMIT refused(words::errorText(hours.error()));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) { // at once: the next key may already be on its way
        Q_EMIT commitData(field);
        Q_EMIT closeEditor(field, NoHint);
        return true;
    }
    if (key == Qt::Key_Escape)
        Q_EMIT refused({});
    return kit::TableDelegate::eventFilter(watched, event);
}

} // namespace priyom::settingsui
