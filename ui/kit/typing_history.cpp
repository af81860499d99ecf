// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/typing_history.h"

namespace priyom::kit {

namespace {

// What is typed over all that stood there is shorter too, and begins and ends otherwise.
bool isLeftOf(const QString& text, const QString& before)
{
    return text.size() < before.size() && (text.isEmpty() || before.front() == text.front() || before.back() == text.back());
}

} // namespace

void TypingHistory::begin(const QString& text)
{
    m_text = text;
    m_before.clear();
    m_run = Run::None;
}

void TypingHistory::typed(const QString& text)
{
    if (text == m_text)
        return;
    const Run run = isLeftOf(text, m_text) ? Run::Deleting : Run::Typing;
    if (run != m_run)
        m_before.append(m_text);
    m_run = run;
    m_text = text;
}

QString TypingHistory::undo()
{
    m_text = m_before.takeLast();
    m_run = Run::None;
    return m_text;
}

} // namespace priyom::kit
