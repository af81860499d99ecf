// SPDX-License-Identifier: GPL-3.0-or-later
// How core says that something did not work: a typed code with what it is about. No sentence for people is made here;
// ui/words turns a code into what to do. No exception crosses a module.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace priyom {

enum class ErrorCode {
    Failed,           // otherwise; detail says what the system said
    BadInput,         // a value that cannot be: subject = where, detail = a stable reason key or the value
    NotFound,         // subject = what
    MoveRefused,      // a rule of the pipeline refuses: subject = "from->to", detail = the rule's key
    Conflict,         // somebody changed the record meanwhile
    Damaged,          // the database is damaged
    NotPriyom,        // not a Priyom database
    Newer,            // made by a newer version
    NotSaved,         // no file, disk full, read-only, moved away
    Held,             // another process writes this file: subject = who
    SlotTaken,        // subject = who, detail = "fromMs toMs"
    NotAllowed,       // the role may not: subject = the operation
    NotSignedIn,
    Cancelled,        // the user stopped it
};

struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString subject;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

} // namespace priyom

#define PRIYOM_JOIN2(a, b) a##b
#define PRIYOM_JOIN(a, b) PRIYOM_JOIN2(a, b)

// PRIYOM_TRY(auto lead, m_leads.byId(id)); leaves the function with the error, or declares the value.
#define PRIYOM_TRY(declaration, expression)                                                                            \
    auto PRIYOM_JOIN(result_, __LINE__) = (expression);                                                                \
    if (!PRIYOM_JOIN(result_, __LINE__)) [[unlikely]]                                                                  \
        return tl::unexpected<priyom::Error>(std::move(PRIYOM_JOIN(result_, __LINE__)).error());                       \
    declaration = std::move(*PRIYOM_JOIN(result_, __LINE__))

// PRIYOM_CHECK(m_leads.save(lead)); leaves the function with the error.
#define PRIYOM_CHECK(expression)                                                                                       \
    do {                                                                                                               \
        if (auto checked_ = (expression); !checked_) [[unlikely]]                                                      \
            return tl::unexpected<priyom::Error>(std::move(checked_).error());                                         \
    } while (false)
