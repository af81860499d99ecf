// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/people_model.h"

#include "ui/bonus/mode_words.h"
#include "ui/kit/painting.h"
#include "ui/words/pay_text.h"

#include <QCoreApplication>

namespace priyom::bonus {

using theme::FontRole;

namespace {

constexpr int kRow = 78;
constexpr int kAvatar = 28;
constexpr int kTextLeft = 50;
constexpr int kMargin = 12;

class SchemeText
{
    Q_DECLARE_TR_FUNCTIONS(SchemeText)

public:
    static QString of(const pay::Component& component)
    {
        struct Say
        {
            QString operator()(const pay::Salary&) const { return tr("оклад"); }
            QString operator()(const pay::Kpi&) const { return tr("показатели"); }
            QString operator()(const pay::OverPlan&) const { return tr("сверх плана"); }
            QString operator()(const pay::OverVolume&) const { return tr("% от визитов"); }
            QString operator()(const pay::Percent&) const { return tr("% от работы"); }
            QString operator()(const pay::Ratio&) const { return tr("отношение к цели"); }
            QString operator()(const pay::Team&) const { return tr("команда"); }
            QString operator()(const pay::OneOff&) const { return tr("разовое"); }
        };
        return std::visit(Say(), component);
    }
    static QString noSum() { return tr("не посчитано"); }
};

} // namespace

QString schemeWords(const pay::Scheme& scheme)
{
    QStringList parts;
    for (const pay::Component& component : scheme.components) {
        if (const QString part = SchemeText::of(component); !parts.contains(part))
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

void PeopleModel::setPeople(std::vector<pay::PersonPay> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const pay::PersonPay& pay = m_people[std::size_t(index.row())];
    const QString sum = pay.result ? words::payAmount(pay.result->total) : SchemeText::noSum();
    if (role == Qt::DisplayRole)
        return sum;
    return QStringList{pay.person.name, sum, schemeWords(pay.scheme), modeChip(pay.mode).text}.join(QStringLiteral(", "));
}

PeopleDelegate::PeopleDelegate(const kit::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Tokens& tokens = m_theme.tokens();
    const pay::PersonPay& pay = static_cast<const PeopleModel*>(index.model())->people()[std::size_t(index.row())];
    const QRectF where = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        kit::drawRounded(*painter, where, 0, tokens.accentS, tokens.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1);
    else
        painter->fillRect(QRectF(where.left(), where.bottom(), where.width(), 1), tokens.border);
    kit::drawAvatar(*painter, {where.left() + kMargin, where.center().y() - kAvatar / 2.0, kAvatar, kAvatar},
                    kit::initialsOf(pay.person.name), pay.person.id.value, m_theme);
    const double left = where.left() + kTextLeft;
    QRectF line(left, where.top() + 10, where.right() - kMargin - left, m_theme.line(FontRole::BodyStrong));
    const int sum = kit::textWidth(index.data().toString(), m_theme.font(FontRole::BodyStrong)) + 8;
    kit::drawLine(*painter, line, index.data().toString(), m_theme.font(FontRole::BodyStrong),
                  pay.result ? tokens.t1 : tokens.bad, Qt::AlignRight);
    kit::drawLine(*painter, line.adjusted(0, 0, -sum, 0), pay.person.name, m_theme.font(FontRole::BodyStrong), tokens.t1);
    line.translate(0, line.height());
    kit::drawLine(*painter, line, schemeWords(pay.scheme), m_theme.font(FontRole::Caption), tokens.t2);
    kit::drawChip(*painter, {left, line.bottom() + 4}, modeChip(pay.mode), m_theme);
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.px(kRow)};
}

} // namespace priyom::bonus
