// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/booking_dialog.h"

#include "core/backend/services.h"
#include "ui/booking/dialog_side.h"
#include "ui/booking/offer_words.h"
#include "ui/kit/keys.h"
#include "ui/words/error_text.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace priyom::desk {

using kit::ButtonKind;
using kit::KeycapButton;

namespace {

constexpr int kFormWidth = 420;
constexpr int kSideWidth = 380;
constexpr int kWindows = 5;

} // namespace

BookingDialog::BookingDialog(const theme::Theme& theme, backend::Backend& backend, const DeskLists& lists,
                             const Clock& clock, const BookingCase& booked, QWidget* parent)
    : DialogFrame(theme, parent), m_lists(lists), m_clock(clock), m_case(booked),
      m_form(new AppointmentForm(theme, lists, clock.now())), m_pane(new SlotPane(theme)),
      m_asker(new SlotAsker(backend, lists, clock, m_form, m_pane, this)),
      m_total(new kit::Label(theme, kit::FontRole::BodyStrong, kit::Tone::Main)),
      m_book(new KeycapButton(theme, {}, QStringLiteral("Enter"), ButtonKind::Primary))
{
    setHeaderBar(true);
    const QString name = words::clientName(booked.called);
    setTitle(booked.moved ? tr("Перенести визит: %1").arg(name) : tr("Записать: %1").arg(name));
    auto* side = new DialogSide(theme);
    QVBoxLayout* form = layTwoSides(this, side, kFormWidth, kSideWidth);
    const auto tell = [&](const QString& sentence, kit::Tone tone) {
        if (sentence.isEmpty())
            return;
        auto* line = new kit::Label(theme, kit::FontRole::Body, tone);
        line->setText(sentence);
        line->setWordWrap(true);
        form->addWidget(line);
    };
    tell(booked.tried, kit::Tone::Warn);
    form->addWidget(m_form);
    form->addWidget(m_total);
    m_total->hide();
    form->addWidget(problemLine());
    form->addWidget(m_pane->speech());
    form->addStretch(1);
    side->column()->addWidget(m_pane);
    side->column()->addStretch(1); // where the form is taller than the windows

    if (booked.moved) {
        auto* another = new KeycapButton(theme, tr("Ещё один визит"), QStringLiteral("Shift F4"));
        another->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(another);
        const auto ask = [this] {
            dismiss();
            Q_EMIT anotherAsked();
        };
        connect(another, &QPushButton::clicked, this, ask);
        kit::onKeys(this, kAnotherKey, ask);
    }
    auto* keep = new KeycapButton(theme, tr("Не менять"), QStringLiteral("Esc"));
    for (KeycapButton* button : {keep, m_book}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    setDefaultButton(m_book);
    setContextKeys({{{QStringLiteral("Tab")}, tr("следующее поле")},
                    {{QStringLiteral("Alt 1…5")}, tr("окно")},
                    {{QStringLiteral("Insert")}, tr("ещё услуга")},
                    {{QStringLiteral("Ctrl Delete")}, tr("убрать услугу")},
                    {{QStringLiteral("Ctrl K")}, tr("в лист ожидания")},
                    {{QStringLiteral("Enter")}, tr("записать")},
                    {{QStringLiteral("Esc")}, tr("не менять")}});
    connect(keep, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(m_book, &QPushButton::clicked, this, [this] {
        if (m_readParts > 0) {
            m_bookWhenRead = true;
            return;
        }
        m_form->whenComplete([this] {
            if (!isEnabled())
                return;
            hold();
            Q_EMIT submitted(m_form->appointment());
        });
    });
    for (int number = 1; number <= kWindows; ++number)
        kit::onKeys(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)),
                    [this, number] { m_asker->pick(number); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { bookPicked(); });

    kit::onKeys(this, QKeySequence(Qt::Key_Insert), [this] { m_form->next()->add(); });
    kit::onKeys(this, kWaitKey, [this] { Q_EMIT waitAsked(m_form->service(), m_form->chosenSpecialist()); });
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] {
        if (m_form->next()->remove() && m_form->next()->isEmpty())
            m_form->dayField()->setFocus(Qt::OtherFocusReason);
    });
    m_form->setService(booked.service.isEmpty() && !booked.moved ? lists.onlyService() : booked.service);
    m_form->setSpecialist(booked.specialist);
    if (booked.moved)
        m_form->setMoved(*booked.moved, booked.specialist);
    else if (booked.proposed)
        m_form->setStart(*booked.proposed);
    else
        m_form->setWished(booked.wished, booked.wish);
    m_form->setClient(booked.client);
    connect(m_form, &SlotForm::changed, this, [this] { m_bookWhenRead = false; });
    connect(m_form, &SlotForm::wordsChanged, this, &BookingDialog::refresh);
    connect(m_form, &SlotForm::changed, this, &BookingDialog::refresh);
    connect(m_form, &SlotForm::fitKnown, this, &BookingDialog::refresh);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_9), [this] {
        if (!m_form->hasNobody()) // only then a sentence here sends one there
            return;
        dismiss();
        Q_EMIT settingsAsked();
    });
    setFirstFocus(m_form->dayField());
    refresh();
    if (booked.moved)
        readParts(backend);
    readWords(backend);
    if (booked.addsService) {
        m_form->next()->insertEmpty();
        setFirstFocus(m_form->next()->lastService());
    }
    m_asker->ask();
}

// A quick Enter does not wait for them: unsaid, the core takes the same.
void BookingDialog::readWords(backend::Backend& backend)
{
    const bookings::Whom whom{m_case.moved ? m_case.moved->id : VisitId(), m_case.lead, m_case.client};
    if (!whom.visit.isValid() && !whom.lead.isValid() && !whom.client.isValid())
        return;
    backend.ask(
        this, [whom](backend::Services& services, const staff::Session& session) { return services.visitDesk.words(session, whom); },
        [this](const Result<bookings::VisitWords>& words) {
            if (words)
                m_form->setVisitWords(*words);
            else
                showProblem(words::errorText(words.error()));
        });
}

void BookingDialog::readParts(backend::Backend& backend)
{
    ++m_readParts;
    backend.ask(
        this,
        [visit = m_case.moved->id](backend::Services& services, const staff::Session& session) { return services.visitDesk.parts(session, visit); },
        [this](const Result<std::vector<bookings::VisitPart>>& parts) {
            --m_readParts;
            const bool entered = std::exchange(m_bookWhenRead, false);
            if (!parts) {
                showProblem(words::errorText(parts.error()));
                return;
            }
            m_form->setParts(*parts);
            if (entered)
                bookPicked();
        });
}

QString BookingDialog::needed() const
{
    return m_form->isUnmoved() ? tr("Визит и так стоит на этом времени. Выберите другое.") : m_form->needed();
}

void BookingDialog::bookPicked()
{
    if (m_readParts > 0)
        m_bookWhenRead = true;
    else
        m_asker->whenPicked([this] { book(); });
}

void BookingDialog::book()
{
    if (m_book->isEnabled())
        m_book->click();
    else
        showProblem(needed());
}

void BookingDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        bookPicked();
    else
        DialogFrame::keyPressEvent(event);
}

void BookingDialog::refresh()
{
    showProblem(m_form->isUnmoved() ? QString() : m_form->missing());
    const Instant now = m_clock.now();
    const auto start = m_form->start();
    m_total->setText(m_form->totalText());
    m_total->setVisible(!m_total->text().isEmpty());
    m_book->setEnabled(m_form->mayComplete() && !m_form->isUnmoved());
    m_book->setToolTip(m_book->isEnabled() ? QString() : needed());
    const QString when = start ? whenText(*start, m_lists.zone, now) : QString();
    const QString verb = m_case.moved ? tr("Перенести") : tr("Записать");
    const bool isOnlyEdited = m_form->isAtItsTime() && !m_form->isUnmoved();
    m_book->setText(isOnlyEdited                          ? tr("Сохранить")
                    : when.isEmpty() || m_form->isUnmoved() ? verb
                    : m_case.moved                        ? tr("Перенести на %1").arg(when)
                                                          : tr("Записать на %1").arg(when));
    if (m_form->isUnmoved()) {
        m_pane->setSentence(
            {}, tr("Сейчас визит стоит на этом времени: %1, %2. Выберите другое.").arg(when, m_case.specialist));
        return;
    }
    if (!m_form->isComplete() || isOnlyEdited) {
        m_pane->setSentence({}, {});
        return;
    }
    const Offer offer{m_case.clientName, m_form->allSpecialists(), *start, m_form->lastEnd()};
    const schedule::WorkingClock working(m_lists.hours, m_lists.zone);
    m_pane->setSentence(sentenceToSay(offer, working, m_lists.zone, now),
                        m_case.confirms ? QString() : promiseOf(offer, working, m_lists.norms, m_lists.zone, now));
}

} // namespace priyom::desk
