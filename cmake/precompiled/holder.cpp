// SPDX-License-Identifier: GPL-3.0-or-later
// A target that only holds a precompiled header needs one source to be compiled with.
