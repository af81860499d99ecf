// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the services by name, with its values as JSON: `priyom-cli ops` lists them, `call` runs one. The names
// are those of the table of rights; a test holds that neither has one that the other lacks.
#pragma once

#include "core/backend/services.h"

#include <QJsonObject>

#include <span>

namespace priyom::backend {

struct Call
{
    Shop& shop;
    const staff::Session& session;
    const QJsonObject& values;

    [[nodiscard]] Services& services() const { return shop.services(); }
};

struct Operation
{
    const char* name;
    bool writes;
    const char* values; // the names of what it takes, a star after what must be there
    Result<QJsonObject> (*run)(const Call& call);
    bool takesSecrets = false; // among its values: refused in the arguments of a program, which everybody on the PC can read
};

[[nodiscard]] const std::vector<Operation>& operations();
// NotFound for an unknown one.
[[nodiscard]] Result<const Operation*> operationNamed(const QString& name);

// The parts of the list.
[[nodiscard]] std::span<const Operation> deskOperations();
[[nodiscard]] std::span<const Operation> cashOperations();
[[nodiscard]] std::span<const Operation> clientOperations();
[[nodiscard]] std::span<const Operation> taskOperations();
[[nodiscard]] std::span<const Operation> binOperations();
[[nodiscard]] std::span<const Operation> noticeOperations();
[[nodiscard]] std::span<const Operation> visitOperations();
[[nodiscard]] std::span<const Operation> waitingOperations();
[[nodiscard]] std::span<const Operation> shopOperations();
[[nodiscard]] std::span<const Operation> calendarOperations();
[[nodiscard]] std::span<const Operation> listOperations();
[[nodiscard]] std::span<const Operation> resourceOperations();
[[nodiscard]] std::span<const Operation> peopleOperations();
[[nodiscard]] std::span<const Operation> staffingOperations();
[[nodiscard]] std::span<const Operation> figureOperations();
[[nodiscard]] std::span<const Operation> fileOperations();

} // namespace priyom::backend
