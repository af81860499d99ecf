// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window does not stand whole: words that are cut, parts that run off what holds them, controls over each
// other. Names and notes may be as long as people make them; what the program says of itself may not be cut.
#pragma once

#include "ui/kit/painting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace priyom::test {

namespace fit {

inline QString said(const QWidget* each)
{
    const auto* label = qobject_cast<const QLabel*>(each);
    const auto* button = qobject_cast<const QAbstractButton*>(each);
    const QString words = label                                 ? label->text()
                          : button && !button->text().isEmpty() ? button->text()
                                                                : each->accessibleName();
    return QStringLiteral("%1 «%2»").arg(QString::fromLatin1(each->metaObject()->className()), words);
}

// Made narrow on purpose, and cut with an ellipsis and a tool tip: what people write.
inline bool isOfPeople(const QLabel* label)
{
    return label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

inline bool isCut(const QWidget* each)
{
    if (const auto* label = qobject_cast<const QLabel*>(each)) {
        if (label->text().isEmpty() || isOfPeople(label))
            return false;
        return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                 : kit::textWidth(label->text(), label->font()) > label->width();
    }
    const bool isHeld = qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QAbstractSpinBox*>(each);
    return isHeld &&
           (each->width() < each->minimumSizeHint().width() || each->height() < each->minimumSizeHint().height());
}

// Sideways out of what holds it, though nothing there goes sideways; downwards out of what does not scroll.
inline bool runsOff(const QWidget* each, const QWidget& root)
{
    QRect place = each->rect();
    bool scrollsAcross = false;
    bool scrollsDown = false;
    for (const QWidget* part = each; part != &root; part = part->parentWidget()) {
        place.translate(part->pos());
        const QWidget* holder = part->parentWidget();
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
            area && holder == area->viewport()) {
            scrollsAcross = scrollsAcross || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            scrollsDown = true;
        }
        if (!scrollsAcross && (place.left() < 0 || place.right() >= holder->width()))
            return true;
        if (!scrollsDown && (place.top() < 0 || place.bottom() >= holder->height()))
            return true;
    }
    return false;
}

// What is scrolled may be wider than what shows it, by the bar beside it; what stands in it may not.
inline bool scrolls(const QWidget* each)
{
    const auto* area = qobject_cast<const QScrollArea*>(each->parentWidget()->parentWidget());
    return area && area->widget() == each;
}

inline bool isControl(const QWidget* each)
{
    return qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QLabel*>(each) ||
           qobject_cast<const QLineEdit*>(each) || qobject_cast<const QComboBox*>(each);
}

inline QStringList overEachOther(const QWidget& holder)
{
    QList<const QWidget*> controls;
    for (const QWidget* each : holder.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (each->isVisible() && isControl(each) && !each->testAttribute(Qt::WA_TransparentForMouseEvents))
            controls.append(each);
    QStringList found;
    for (qsizetype one = 0; one < controls.size(); ++one)
        for (qsizetype other = one + 1; other < controls.size(); ++other)
            if (controls[one]->geometry().intersects(controls[other]->geometry()))
                found.append(said(controls[one]) + QStringLiteral(" over ") + said(controls[other]));
    return found;
}

// The parts of a list or of a field are its own affair.
inline bool isPartOfWhole(const QWidget* each, const QWidget& root)
{
    for (const QWidget* holder = each->parentWidget(); holder && holder != &root; holder = holder->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(holder) || qobject_cast<const QLineEdit*>(holder) ||
            qobject_cast<const QAbstractSpinBox*>(holder) || qobject_cast<const QComboBox*>(holder))
            return true;
    return false;
}

} // namespace fit

// Of all that is seen in `root`, each a line.
[[nodiscard]] inline QStringList misfits(const QWidget& root)
{
    QStringList found = fit::overEachOther(root);
    for (const QWidget* each : root.findChildren<QWidget*>()) {
        if (!each->isVisible() || fit::isPartOfWhole(each, root))
            continue;
        if (fit::isCut(each))
            found.append(fit::said(each) + QStringLiteral(" is cut"));
        if (!fit::scrolls(each) && fit::runsOff(each, root))
            found.append(fit::said(each) + QStringLiteral(" runs off"));
        if (!qobject_cast<const QAbstractItemView*>(each) && !fit::isControl(each))
            found += fit::overEachOther(*each);
    }
    return found;
}

} // namespace priyom::test
