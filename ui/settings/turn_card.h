// SPDX-License-Identifier: GPL-3.0-or-later
// «Кому достаётся новая заявка»: the shop's rule, and for the rule by channel who answers for which.
#pragma once

#include "core/leads/turn_rule.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/inputs.h"
#include "ui/settings/change_list.h"

#include <QJsonObject>

#include <map>

class QVBoxLayout;

namespace priyom::settingsui {

class TurnCard final : public QWidget
{
    Q_OBJECT

public:
    explicit TurnCard(const theme::Theme& theme);

    // The values stand among the shop's settings; channels and people are what it can choose from.
    void setValues(const std::map<QString, QString>& settings, const desk::DeskLists& lists);
    [[nodiscard]] std::map<QString, QString> changed() const; // only what differs from what was set
    void describe(ChangeList& changes) const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString channelKey;
        kit::Combo* person;
        int stored; // its entry as it was read
    };

    void fillChannels(const desk::DeskLists& lists);
    void showChannels();
    [[nodiscard]] leads::TurnRule rule() const;
    [[nodiscard]] QJsonObject channels() const;

    const theme::Theme& m_theme;
    kit::Combo* m_rule;
    QWidget* m_channels = nullptr;
    QVBoxLayout* m_body;
    std::vector<Row> m_rows;
    leads::TurnRule m_storedRule = leads::TurnRule::Taker;
    QJsonObject m_storedChannels;
};

} // namespace priyom::settingsui
