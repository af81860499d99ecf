// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a month's sheet with their sums, as a list; the delegate draws what the model says in words.
#pragma once

#include "core/pay/pay_service.h"
#include "ui/kit/follow_theme.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace priyom::bonus {

// What a pay consists of, in words: «оклад и показатели».
[[nodiscard]] QString schemeWords(const pay::Scheme& scheme);

class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPeople(std::vector<pay::PersonPay> people);
    [[nodiscard]] const std::vector<pay::PersonPay>& people() const { return m_people; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<pay::PersonPay> m_people;
};

class PeopleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PeopleDelegate(const kit::Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const kit::Theme& m_theme;
};

} // namespace priyom::bonus
