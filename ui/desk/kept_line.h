// SPDX-License-Identifier: GPL-3.0-or-later
// A line that Enter writes down: empty once it is saved, kept with the reason under it where it is refused. What was
// typed about one record and not saved waits there until that record is shown again.
#pragma once

#include "ui/kit/field.h"

#include <QHash>

namespace priyom::desk {

class KeptLine final : public QWidget
{
    Q_OBJECT

public:
    KeptLine(const theme::Theme& theme, const QString& placeholder, const QString& key, QWidget* parent = nullptr);

    void setLeadingIcon(theme::Icon icon) { m_field->setLeadingIcon(icon); }
    void setSubject(qint64 id);
    void focusField();
    [[nodiscard]] bool hasTyped() const { return !typed().isEmpty(); }
    // About this record or another.
    [[nodiscard]] bool holdsTyped() const;
    [[nodiscard]] QString typed() const { return m_field->text().trimmed(); }
    // To what written() has asked; no problem: it is saved.
    void answer(qint64 subject, const QString& text, const QString& problem);

Q_SIGNALS:
    void written(const QString& text);

private:
    void write();
    void showProblem(const QString& problem);

    kit::Field* m_field;
    kit::Label* m_problem;
    qint64 m_subject = 0;
    QHash<qint64, QString> m_waiting; // typed about others
    QHash<qint64, QString> m_refused; // why such a text was not kept
    bool m_isAsked = false;           // a second Enter is not a second note
};

} // namespace priyom::desk
