/// @file protocol/user_verification.hpp
/// The types of the protocol that belong to its methods `user_verification/…`.
///
/// Written by codex-models from the schema of codex 0.163.0. Do not edit.

#ifndef CODEX_PROTOCOL_USER_VERIFICATION_HPP
#define CODEX_PROTOCOL_USER_VERIFICATION_HPP

#include "common.hpp"

namespace codex::protocol {

/// Cancels a native verification RPC issued on this connection, not an elicitation. Use a fresh request ID for each operation and a distinct ID for this cancellation RPC.
struct UserVerificationCancelParams {
    /// `requestId`
    RequestId request_id;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("requestId", of.request_id);
    }
};

/// Acknowledges the cancellation signal; native work may still be finishing. Unknown or finished requests are a no-op, and completed effects are not rolled back.
struct UserVerificationCancelResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `userVerification/delete` takes.
struct UserVerificationDeleteParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The answer to `userVerification/delete`.
struct UserVerificationDeleteResponse {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// What `userVerification/enroll` takes.
struct UserVerificationEnrollParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// Public metadata for a created or reused local credential. The caller completes backend registration; this response does not establish server enrollment. Older app-servers omit the metadata fields; callers must check both before registration.
struct UserVerificationEnrollResponse {
    /// `credentialId`
    std::string credential_id;
    /// `algorithm`
    std::optional<std::string> algorithm;
    /// Unpadded base64url of the SubjectPublicKeyInfo DER encoding.
    std::optional<std::string> public_key;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("credentialId", of.credential_id);
        visit.optional("algorithm", of.algorithm);
        visit.optional("publicKey", of.public_key);
    }
};

/// A signature over the exact decoded challenge. The verifier validates and consumes it.
struct UserVerificationProof {
    /// `credentialId`
    std::string credential_id;
    /// Unpadded base64url DER ECDSA signature using P-256 and SHA-256.
    std::string signature;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("credentialId", of.credential_id);
        visit.required("signature", of.signature);
    }
};

/// What `userVerification/status` takes.
struct UserVerificationStatusParams {
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of&, Visit&)
    {
    }
};

/// The words that a UserVerificationUnavailableReason can be.
struct UserVerificationUnavailableReasonWords {
    /// Those that are known here.
    enum Value {
        /// `credentialMissing`
        credential_missing,
        /// `biometricsUnavailable`
        biometrics_unavailable,
        /// `providerUnavailable`
        provider_unavailable,
        /// Another one: a newer server's.
        unrecognized
    };

    /// As on the wire.
    static constexpr std::string_view words[] = {"credentialMissing", "biometricsUnavailable", "providerUnavailable"};
};

/// The `unavailableReason` of UserVerificationStatusResponse.
using UserVerificationUnavailableReason = Word<UserVerificationUnavailableReasonWords>;

/// Local readiness only; this neither prompts nor queries server registration.
struct UserVerificationStatusResponse {
    /// `credentialId`
    std::optional<std::string> credential_id;
    /// `unavailableMessage`
    std::optional<std::string> unavailable_message;
    /// `unavailableReason`
    std::optional<UserVerificationUnavailableReason> unavailable_reason;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.optional("credentialId", of.credential_id);
        visit.optional("unavailableMessage", of.unavailable_message);
        visit.optional("unavailableReason", of.unavailable_reason);
    }
};

/// Local signing primitive, independent of any pending elicitation.
struct UserVerificationVerifyParams {
    /// Unpadded base64url encoding of 1–4096 challenge bytes.
    std::string challenge;
    /// Additional display context; at most 4096 UTF-8 bytes.
    std::string description;
    /// Display context already approved by the UI; 1–256 UTF-8 bytes.
    std::string title;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("challenge", of.challenge);
        visit.required("description", of.description);
        visit.required("title", of.title);
    }
};

/// The answer to `userVerification/verify`.
struct UserVerificationVerifyResponse {
    /// `proof`
    UserVerificationProof proof;
    /// Members that are not known here, and those above that are null without need.
    json others;

    /// @private
    template <class Of, class Visit> static void members(Of& of, Visit& visit)
    {
        visit.required("proof", of.proof);
    }
};

} // namespace codex::protocol

#endif
