// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/form_problems.h"

#include <QAccessible>
#include <QScrollArea>

namespace priyom::desk {

namespace {

void scrollTo(QWidget* place)
{
    for (QWidget* at = place->parentWidget(); at != nullptr; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(place);
}

} // namespace

FormProblems::FormProblems(const theme::Theme& theme)
{
    for (kit::Label*& place : m_places) {
        place = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Bad);
        place->setWordWrap(true);
        place->hide();
    }
}

void FormProblems::show(About about, const QString& sentence)
{
    for (kit::Label* place : m_places) {
        const QString said = place == this->place(about) ? sentence : QString();
        place->setText(said);
        place->setVisible(!said.isEmpty());
    }
}

void FormProblems::tell(About about, const QString& sentence)
{
    show(about, sentence);
    // Once it is laid out.
    QMetaObject::invokeMethod(place(about), [label = place(about)] { scrollTo(label); }, Qt::QueuedConnection);
    QAccessibleEvent spoken(place(about), QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace priyom::desk
