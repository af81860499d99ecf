// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled/core.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
