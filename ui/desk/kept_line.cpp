// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/kept_line.h"

#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

KeptLine::KeptLine(const theme::Theme& theme, const QString& placeholder, const QString& key, QWidget* parent)
    : QWidget(parent), m_field(new kit::Field(theme, placeholder)),
      m_problem(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Bad))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    m_field->setTrailingKey(key);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &KeptLine::write);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
}

bool KeptLine::holdsTyped() const
{
    return hasTyped() || std::any_of(m_waiting.begin(), m_waiting.end(), [](const QString& text) { return !text.trimmed().isEmpty(); });
}

void KeptLine::write()
{
    if (!hasTyped() || m_isAsked)
        return;
    m_isAsked = true;
    Q_EMIT written(typed());
}

void KeptLine::setSubject(qint64 id)
{
    if (id == m_subject)
        return;
    if (hasTyped())
        m_waiting.insert(m_subject, m_field->text());
    m_subject = id;
    m_isAsked = false;
    m_field->setText(m_waiting.take(id));
    showProblem(m_refused.take(id));
}

void KeptLine::answer(qint64 subject, const QString& text, const QString& problem)
{
    if (subject != m_subject) {
        if (problem.isEmpty() && m_waiting.value(subject).trimmed() == text)
            m_waiting.remove(subject);
        else if (!problem.isEmpty() && m_waiting.contains(subject))
            m_refused.insert(subject, problem); // said when one comes back to the text
        return;
    }
    m_isAsked = false;
    if (problem.isEmpty() && typed() == text)
        m_field->setText({}); // unlike clear(): Ctrl+Z now takes back what was written down, not the typing
    showProblem(problem);
}

void KeptLine::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void KeptLine::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setInvalid(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
}

} // namespace priyom::desk
