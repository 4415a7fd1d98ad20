using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Tests.Semantics;

/// <summary>Models of texts written in a test.</summary>
internal static class Bound
{
    internal static SemanticModel Model(string text) => SemanticModel.Bind(SyntaxTree.Parse(SourceText.FromPlainText(text)));

    internal static string Words(this SemanticModel model, TextSpan span) => model.Tree.Text[span];
}
