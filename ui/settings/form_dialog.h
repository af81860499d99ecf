// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of a list as a form: fields in a column, a problem said under them, Enter saves. It stays open until the shop
// has taken the entry.
#pragma once

#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"

namespace priyom::settingsui {

// What saving does, as the buttons name it.
enum class FormEnd { Add, Change };

class FormDialog : public kit::DialogFrame
{
    Q_OBJECT

public:
    FormDialog(const theme::Theme& theme, const QString& title, FormEnd end);

Q_SIGNALS:
    void submitted();

protected:
    // Under its name; the first one gets the focus.
    void addField(const QString& title, const QString& note, QWidget* field);
    // Two short ones side by side.
    void addPair(const std::pair<QString, QWidget*>& left, const std::pair<QString, QWidget*>& right);
    void addPlain(QWidget* widget);
    // Whether what is typed can be saved at all; what Enter answers where it cannot.
    void setComplete(bool complete, const QString& needed = {});
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_fields;
    kit::KeycapButton* m_save;
    QString m_needed;
    bool m_hasField = false;
};

// A new entry that is only a name.
class NameDialog final : public FormDialog
{
    Q_OBJECT

public:
    NameDialog(const theme::Theme& theme, const QString& title, const QString& fieldTitle);

    [[nodiscard]] QString name() const { return m_name->text().simplified(); }

private:
    kit::Field* m_name;
};

} // namespace priyom::settingsui
