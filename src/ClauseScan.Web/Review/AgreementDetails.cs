using System.Collections.Immutable;

namespace ClauseScan.Web.Review;

/// <summary>An agreement with its drafts, newest first, and the signatures under the newest.</summary>
/// <param name="Row">The agreement as lists show it.</param>
/// <param name="Versions">The drafts.</param>
/// <param name="SignOffs">The signatures that hold.</param>
/// <param name="SignaturesNeeded">How many the project asks for.</param>
public sealed record AgreementDetails(
    AgreementRow Row, ImmutableArray<VersionView> Versions, ImmutableArray<SignOffView> SignOffs, int SignaturesNeeded);
