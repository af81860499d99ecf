// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/terms_edit.h"

#include "core/staff/rights.h"
#include "ui/words/currency.h"
#include "ui/words/error_text.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_money.h"

#include <QEvent>

namespace priyom::desk {

namespace {

constexpr int kDigits = 4; // of minutes

// Empty: they may.
QString whyNot(const staff::Session& session, const char* operation)
{
    const auto may = staff::permit(session, operation);
    return may ? QString() : words::errorText(may.error());
}

void makeReadable(kit::Field* field, const QString& why)
{
    field->setReadOnly(!why.isEmpty());
    field->setToolTip(why);
    field->setAccessibleDescription(why);
}

} // namespace

TermsEdit::TermsEdit(const theme::Theme& theme, const staff::Session& session, QObject* parent)
    : QObject(parent), m_length(new kit::Field(theme)), m_price(new kit::Field(theme)), m_whyNoPrice(whyNot(session, "visit.price")),
      m_whyNoLength(whyNot(session, "visit.length"))
{
    m_length->setMaxLength(kDigits);
    makeReadable(m_length, m_whyNoLength);
    makeReadable(m_price, m_whyNoPrice);
    const auto typed = [this](kit::Field* field, bool& says) {
        connect(field, &QLineEdit::textEdited, this, [this, field, &says](const QString& text) {
            says = !text.trimmed().isEmpty();
            field->setInvalid(field == m_length ? isLengthMisread() : isPriceMisread());
            Q_EMIT changed();
            Q_EMIT noteChanged();
        });
        connect(field, &QLineEdit::editingFinished, this, [this, &says] {
            if (!says)
                show(); // emptied: it is the usual again
        });
        field->installEventFilter(this);
    };
    typed(m_length, m_saysLength);
    typed(m_price, m_saysPrice);
}

void TermsEdit::setUsual(const catalog::Terms& usual, const catalog::Terms& listed)
{
    if (m_usual == usual && m_listed == listed && !m_length->text().isEmpty())
        return;
    m_usual = usual;
    m_listed = listed;
    show();
    Q_EMIT noteChanged();
}

// Where the keys are nothing is written over.
void TermsEdit::show()
{
    if (!m_saysLength && !(m_length->hasFocus() && m_length->isModified()))
        m_length->setText(QString::number(m_usual.minutes));
    if (!m_saysPrice && !(m_price->hasFocus() && m_price->isModified()))
        m_price->setText(words::amountText(m_usual.price));
}

void TermsEdit::forget()
{
    m_saysLength = false;
    m_saysPrice = false;
    for (kit::Field* field : {m_length, m_price}) {
        field->setModified(false);
        field->setInvalid(false);
    }
    show();
}

bool TermsEdit::isLengthMisread() const
{
    bool isNumber = false;
    const int minutes = m_length->text().trimmed().toInt(&isNumber);
    return m_saysLength && (!isNumber || minutes < 1 || minutes > catalog::kLongestService);
}

bool TermsEdit::isPriceMisread() const
{
    const auto typed = words::moneyFromText(m_price->text());
    return m_saysPrice && (!typed || typed->minor < 0);
}

std::optional<int> TermsEdit::saidMinutes() const
{
    const int minutes = m_length->text().trimmed().toInt();
    return m_saysLength && !isLengthMisread() && minutes != m_usual.minutes ? std::optional(minutes) : std::nullopt;
}

std::optional<Money> TermsEdit::saidPrice() const
{
    const auto typed = words::moneyFromText(m_price->text());
    return m_saysPrice && !isPriceMisread() && typed != m_usual.price ? typed : std::nullopt;
}

catalog::Terms TermsEdit::with(const catalog::Terms& usual) const
{
    return {saidMinutes().value_or(usual.minutes), saidPrice().value_or(usual.price)};
}

QString TermsEdit::note() const
{
    if (m_price->hasFocus() && m_price->isReadOnly())
        return m_whyNoPrice;
    if (m_length->hasFocus() && m_length->isReadOnly())
        return m_whyNoLength;
    const Money price = saidPrice().value_or(m_usual.price);
    if (price == m_listed.price)
        return {};
    return tr("по прайсу %1, назначено %2").arg(words::moneyText(m_listed.price), words::moneyText(price));
}

bool TermsEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &TermsEdit::noteChanged, Qt::QueuedConnection); // once the focus has gone over
    return QObject::eventFilter(watched, event);
}

} // namespace priyom::desk
