using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Is a test of a text column that storage makes on encoded pages, with the condition that it stands for.</summary>
internal sealed record ColumnText(int Column, TextTest Test, Expr Condition);

/// <summary>Takes out of a conjunction what storage can test on texts as they are stored.</summary>
internal static class TextConjuncts
{
    /// <summary>Longer lists are looked up by hash.</summary>
    private const int TextsMax = 8;

    /// <summary>
    /// Gives the tests and what remains. Whether a text is empty is told by its length, without its bytes, and whether it is a
    /// certain one for most by that, too; whether it has a part takes a search through all bytes of a page.
    /// </summary>
    internal static (List<ColumnText> Lengths, List<ColumnText> Parts, List<Expr> Others) Split(IEnumerable<Expr> conjuncts)
    {
        List<ColumnText> lengths = [], parts = [];
        var others = new List<Expr>();
        foreach (var conjunct in conjuncts)
        {
            if (TryRead(conjunct) is not { } test) others.Add(conjunct);
            else if (test.Test.Question == TextQuestion.Contains) parts.Add(test);
            else lengths.Add(test);
        }

        // Tests by length alone are the cheapest.
        return ([.. lengths.OrderBy(test => test.Test.Question)], parts, others);
    }

    private static ColumnText? TryRead(Expr conjunct)
    {
        if (conjunct.NodeCase == Expr.NodeOneofCase.InList) return TryReadList(conjunct);
        if (conjunct.NodeCase != Expr.NodeOneofCase.Call || conjunct.Call.Args.Count != 2) return null;
        var (left, right) = (conjunct.Call.Args[0], conjunct.Call.Args[1]);
        var function = conjunct.Call.Function;
        if (left.NodeCase == Expr.NodeOneofCase.Literal && function is "eq" or "ne") (left, right) = (right, left);
        if (left.NodeCase != Expr.NodeOneofCase.Column || right.NodeCase != Expr.NodeOneofCase.Literal) return null;
        if (!IsComparedByBytes(left) || right.Literal.ValueCase != LiteralValue.ValueOneofCase.BytesValue) return null;
        var text = right.Literal.BytesValue.ToByteArray();
        return function switch
        {
            "eq" when text.Length == 0 => new ColumnText(left.Column, new TextTest(TextQuestion.IsEmpty, text), conjunct),
            "ne" when text.Length == 0 => new ColumnText(left.Column, new TextTest(TextQuestion.IsNotEmpty, text), conjunct),
            "eq" => new ColumnText(left.Column, new TextTest(TextQuestion.Equals, text), conjunct),
            "ge" => new ColumnText(left.Column, new TextTest(TextQuestion.IsBetween, text, []), conjunct),
            "le" when text.Length > 0 => new ColumnText(left.Column, new TextTest(TextQuestion.IsBetween, [], text), conjunct),
            "like" when PartOf(text) is { } part => new ColumnText(left.Column, new TextTest(TextQuestion.Contains, part), conjunct),
            "like" when StartOf(text) is { } start => new ColumnText(left.Column, new TextTest(TextQuestion.StartsWith, start), conjunct),
            _ => null,
        };
    }

    private static ColumnText? TryReadList(Expr conjunct)
    {
        var list = conjunct.InList;
        if (list.Negated || list.Values.Count is 0 or > TextsMax || list.Input.NodeCase != Expr.NodeOneofCase.Column) return null;
        if (!IsComparedByBytes(list.Input) || list.Values.Any(v => v.ValueCase != LiteralValue.ValueOneofCase.BytesValue)) return null;
        byte[][] texts = [.. list.Values.Select(v => v.BytesValue.ToByteArray())];
        return new ColumnText(list.Input.Column, new TextTest(TextQuestion.IsOneOf, texts), conjunct);
    }

    // CHAR ignores trailing blanks, of which stored lengths know nothing.
    private static bool IsComparedByBytes(Expr column) => column.Type.ToSqlType() is { IsText: true, Kind: not SqlTypeKind.Char };

    /// <summary>Gives what a text must begin with when a pattern is only text%.</summary>
    private static byte[]? StartOf(byte[] pattern)
        => pattern.Length < 2 || pattern.AsSpan().IndexOfAny("%_\\"u8) != pattern.Length - 1 || pattern[^1] != '%' ? null : pattern[..^1];

    /// <summary>Gives what a pattern looks for when it is only %text%.</summary>
    private static byte[]? PartOf(byte[] pattern)
    {
        if (pattern.Length < 3 || pattern[0] != '%' || pattern[^1] != '%') return null;
        var part = pattern[1..^1];
        return part.AsSpan().IndexOfAny("%_\\"u8) >= 0 ? null : part;
    }
}
