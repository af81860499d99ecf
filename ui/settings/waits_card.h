// SPDX-License-Identifier: GPL-3.0-or-later
// «Если лид ждёт дольше»: after how long the responsible is reminded and the owner told, and how many at once are more
// than one person can answer.
#pragma once

#include "ui/settings/change_list.h"
#include "ui/theme/icon.h"

#include <QWidget>

#include <map>
#include <vector>

class QSpinBox;
class QVBoxLayout;

namespace priyom::theme {
class Theme;
}

namespace priyom::settingsui {

class WaitsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitsCard(const theme::Theme& theme);

    void setValues(const std::map<QString, QString>& settings);
    [[nodiscard]] std::map<QString, QString> changed() const; // only what differs from what was set
    void describe(ChangeList& changes) const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QString key; // of the setting
        QString name;
        QSpinBox* box = nullptr;
        int stored = 0;
    };

    void addRow(QVBoxLayout* column, const QString& key, theme::Icon icon, const QString& name, const QString& unit,
                int most);

    const theme::Theme& m_theme;
    std::vector<Row> m_rows;
};

} // namespace priyom::settingsui
