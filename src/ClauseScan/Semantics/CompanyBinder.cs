using System.Collections.Immutable;
using ClauseScan.Syntax;

namespace ClauseScan.Semantics;

/// <summary>Binds companies that an agreement founds or names by a defined term and that are no parties to it: the joint venture above all.</summary>
internal static class CompanyBinder
{
    private static readonly string[] _endings = ["company", "joint venture", "jv", "jvc", "newco", "公司", "合营企业", "合资企业"];

    internal static ImmutableArray<PartySymbol> Bind(AgreementText text, ImmutableArray<DefinedTermSymbol> terms)
    {
        var companies = ImmutableArray.CreateBuilder<PartySymbol>();
        foreach (var term in terms)
        {
            if (_endings.Any(e => term.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
            {
                companies.Add(new PartySymbol(term.Name, term.Name, [term.Name], TerritoryOf(term, text), term.NameSpan));
            }
        }

        return companies.ToImmutable();
    }

    // The one territory that the defining sentence names; none where it names several.
    private static Territory TerritoryOf(DefinedTermSymbol term, AgreementText text)
    {
        var sentence = text.Tree.FindNode(term.NameSpan.Start) is SentenceSyntax node ? node.Span : term.DefinitionSpan;
        var mentions = TerritoryLexicon.Find(text.Folded, sentence.Start, sentence.End);
        return mentions.Count > 0 && mentions.TrueForAll(m => m.Kind == mentions[0].Kind)
            ? new Territory(mentions[0].Kind, mentions[0].Name, "incorporation", mentions[0].Span)
            : Territory.Unknown;
    }
}
