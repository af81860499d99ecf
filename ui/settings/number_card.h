// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are whole numbers, a line each: «Сообщить владельцу  30 мин». Where a number can be switched off its
// name is a box to tick, or has a switch before it in place of a sign.
#pragma once

#include "ui/settings/change_list.h"
#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <map>
#include <vector>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace priyom::kit {
class NumberBox;
}

namespace priyom::theme {
class Theme;
}

namespace priyom::settingsui {

struct NumberLine
{
    QLatin1String key; // of the setting
    theme::Icon icon = theme::Icon::None;
    QString name;
    QString (*unit)(int count); // « мин», « лидов», as it stands behind that number
    int most = 0;
    bool canBeOff = false;
    QString stem = {}; // before the number, in the setting too: "1/"
    int least = 1;
    bool bySwitch = false; // how it is switched off
    QString spoken = {};   // where the name says too little without the card's title
    QColor theme::Tokens::*color = &theme::Tokens::t2; // of the sign
};

class NumberCard final : public QWidget
{
    Q_OBJECT

public:
    NumberCard(const theme::Theme& theme, const QString& title, const std::vector<NumberLine>& lines);

    // A line of the card's look for a value that is no number; the caller fills it from the right.
    [[nodiscard]] QHBoxLayout* addLine(theme::Icon icon, const QString& name);
    // Below the lines, from edge to edge.
    void setFoot(QWidget* foot);

    void setValues(const std::map<QString, QString>& settings);
    void takeFocus();                                         // on the first line
    [[nodiscard]] int typedNumber(QLatin1String key) const;   // of one of the lines
    [[nodiscard]] std::map<QString, QString> changed() const; // only what differs from what was set
    void describe(ChangeList& changes) const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        NumberLine line;
        kit::NumberBox* box = nullptr;
        QAbstractButton* isOn = nullptr; // where it can be off
        QString stored = {};
        int shown = 0; // for what is stored
    };

    [[nodiscard]] QHBoxLayout* beginLine(theme::Icon icon, QColor theme::Tokens::*color = &theme::Tokens::t2);
    [[nodiscard]] QHBoxLayout* addLine(theme::Icon icon, const QString& name, QColor theme::Tokens::*color);
    void addRow(const NumberLine& line);
    [[nodiscard]] QHBoxLayout* addLineThatCanBeOff(Row& row);
    [[nodiscard]] static int numberOf(const NumberLine& line, const QString& value);
    [[nodiscard]] static QString typed(const Row& row);
    [[nodiscard]] static QString spoken(const Row& row, const QString& value);

    const theme::Theme& m_theme;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace priyom::settingsui
