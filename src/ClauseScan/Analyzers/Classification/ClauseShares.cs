using ClauseScan.Diagnostics;

namespace ClauseScan.Analyzers.Classification;

/// <summary>
/// What a model says of one provision: for each category the share of provisions like it, from 0 to 1, that were of that category on
/// agreements the model had not seen.
/// </summary>
/// <param name="GrantBack">Improvements flow back.</param>
/// <param name="Assignment">Ownership of technology passes.</param>
/// <param name="Licence">A right to use technology is given.</param>
/// <param name="KnowHow">Technical information is handed over.</param>
/// <param name="Service">Technical work or help.</param>
/// <param name="AnyAssignment">Ownership of anything intellectual passes, marks and content included.</param>
/// <param name="AnyLicence">A right to use anything intellectual is given, marks and content included.</param>
internal sealed record ClauseShares(
    double GrantBack, double Assignment, double Licence, double KnowHow, double Service, double AnyAssignment, double AnyLicence)
{
    /// <summary>The name of the head for <see cref="AnyAssignment"/>.</summary>
    public const string AnyAssignmentHead = "any-assignment";

    /// <summary>The name of the head for <see cref="AnyLicence"/>.</summary>
    public const string AnyLicenceHead = "any-licence";

    /// <summary>The heads of a model in the order of this record's parameters.</summary>
    public static readonly string[] Heads =
    [
        DiagnosticCategory.GrantBack, DiagnosticCategory.Assignment, DiagnosticCategory.Licence, DiagnosticCategory.KnowHow,
        DiagnosticCategory.TechnicalService, AnyAssignmentHead, AnyLicenceHead,
    ];

    /// <summary>The answers of a model to some features.</summary>
    public static ClauseShares Of(ClauseModel model, FeatureVector features)
    {
        var shares = model.Shares(features);
        return new ClauseShares(Head(0), Head(1), Head(2), Head(3), Head(4), Head(5), Head(6));

        double Head(int place) => model.HeadOf(Heads[place]) is var head and >= 0 ? shares[head] : 0;
    }

    /// <summary>The share of a category; 0 for categories that are no transfers.</summary>
    public double OfCategory(string category) => category switch
    {
        DiagnosticCategory.GrantBack => GrantBack,
        DiagnosticCategory.Assignment => Assignment,
        DiagnosticCategory.Licence => Licence,
        DiagnosticCategory.KnowHow => KnowHow,
        DiagnosticCategory.TechnicalService => Service,
        _ => 0,
    };
}
