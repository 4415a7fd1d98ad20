using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Training.Tests;

/// <summary>Small agreements written for the tests.</summary>
internal static class Agreements
{
    public const string Improvement = "Licensee shall assign to Licensor all improvements of the process made by Licensee.";

    /// <summary>An agreement of five sentences, one of which assigns improvements back.</summary>
    /// <param name="name">The name; it also makes the wording its own.</param>
    /// <param name="labels">What a reader marked.</param>
    public static LabelledAgreement Licence(string name, params LabelledSpan[] labels) => new(name, "tests", SourceText.FromPlainText(LicenceText(name)), [.. labels], null);

    public static string LicenceText(string name) => $"""
        LICENSE AGREEMENT
        This License Agreement is made as of March 3, 2024 by and between Nordlicht Optik GmbH, a company organized under the laws of Germany ("Licensor"), and {name} Machinery Co., Ltd., a company incorporated in the People's Republic of China ("Licensee").
        1. Fees
        The fees for {name} are due within thirty days.
        2. Improvements
        {Improvement}
        3. Premises
        Licensee shall keep the premises of {name} clean.
        """.ReplaceLineEndings("\n");

    /// <summary>A label on the sentence that assigns improvements back.</summary>
    public static LabelledSpan OnImprovement(string name, bool isCore, params string[] categories) =>
        On(name, Improvement, isCore, categories);

    public static LabelledSpan On(string name, string words, bool isCore, params string[] categories) =>
        new(new TextSpan(LicenceText(name).IndexOf(words, StringComparison.Ordinal), words.Length), [.. categories], isCore, "Licensee");

    /// <summary>A text of some thousand words, its own for each seed.</summary>
    public static string LongText(int seed)
    {
        string[] words = ["seller", "buyer", "shall", "deliver", "goods", "within", "thirty", "days", "after", "notice", "under", "this", "contract", "unless", "otherwise", "agreed"];
        var state = (uint)seed;
        return string.Join(' ', Enumerable.Range(0, 2000).Select(_ =>
        {
            state = (state * 1664525) + 1013904223;
            return words[state >> 28];
        }));
    }

    public static LabelledAgreement Of(string name, string text) => new(name, "tests", SourceText.FromPlainText(text), ImmutableArray<LabelledSpan>.Empty, null);
}
