// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/way_of_paying.h"

#include "ui/desk/labelled.h"
#include "ui/kit/keys.h"
#include "ui/payment/payment_words.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QVBoxLayout>

namespace priyom::desk {

using payments::Method;

WayOfPaying::WayOfPaying(const theme::Theme& theme, kit::DialogFrame* dialog, Method usual)
    : m_methods(new kit::OptionList(theme, kit::OptionShape::Tiles)), m_given(new kit::Field(theme))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_methods->setOptions(methodOptions());
    m_methods->setCurrent(placeOf(usual));
    column->addWidget(labelled(theme, tr("Способ"), tr("Alt и цифра"), m_methods));
    m_givenRow = labelled(theme, tr("Дали"), tr("если нужна сдача"), m_given);
    column->addWidget(m_givenRow);
    for (int place = 0; place < int(std::size(payments::kAllMethods)); ++place)
        kit::onKeys(dialog, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)), [this, place] { m_methods->setCurrent(place); });
    connect(m_methods, &kit::OptionList::currentChanged, this, [this] {
        sayChange();
        Q_EMIT changed();
    });
    connect(m_given, &QLineEdit::textChanged, this, &WayOfPaying::sayChange);
    sayChange();
}

Method WayOfPaying::method() const
{
    return methodAt(m_methods->current());
}

void WayOfPaying::setMethod(Method method)
{
    m_methods->setCurrent(placeOf(method));
}

void WayOfPaying::setSum(std::optional<Money> cash)
{
    m_sum = cash;
    sayChange();
}

void WayOfPaying::hideChange()
{
    m_givesChange = false;
    sayChange();
}

void WayOfPaying::sayChange()
{
    m_givenRow->setVisible(m_givesChange && method() == Method::Cash);
    const auto given = words::moneyFromText(m_given->text());
    if (!given || !m_sum) {
        m_given->setTrailingHint({});
        m_given->setAccessibleDescription({});
        return;
    }
    const Money change = *given - *m_sum;
    const QString said = change.minor < 0 ? tr("не хватает %1").arg(words::moneyText(-change)) : tr("сдача %1").arg(words::moneyText(change));
    m_given->setTrailingHint(said, change.minor < 0 ? kit::Tone::Warn : kit::Tone::Ok);
    m_given->setAccessibleDescription(said);
}

} // namespace priyom::desk
