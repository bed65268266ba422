using System.Globalization;
using MatViewDb.Core.Errors;
using MatViewDb.Golden.Running;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Golden.Coverage;

/// <summary>Reads case files and notes for every function with what they call it: literals, also by way of columns.</summary>
internal sealed class CaseEdges
{
    private const int DepthMax = 4;
    private static readonly string[] s_nameless = ["1305", "1582"];
    private readonly Dictionary<string, EdgesSeen> _seen = new(StringComparer.Ordinal);
    private ColumnValues _columns = new();

    internal EdgesSeen Of(string function)
    {
        if (!_seen.TryGetValue(function, out var seen)) _seen[function] = seen = new EdgesSeen();
        return seen;
    }

    internal void Read(string path)
    {
        var blocks = new GoldenFile(path).Read().Select(block => (Block: block, Nodes: Parse(block))).ToArray();
        _columns = new ColumnValues();
        foreach (var (_, nodes) in blocks)
        {
            foreach (var node in nodes) _columns.Learn(node);
        }

        foreach (var (block, nodes) in blocks)
        {
            var fails = block.Kind == "statement" && block.Words is ["error", var code, ..] && !s_nameless.Contains(code);
            if (block.Has("error") && !fails) continue;
            foreach (var node in nodes) Visit(node, fails, isNothing: false);
        }
    }

    // Text that is no statement is what some cases are about.
    private static IEnumerable<SqlNode> Parse(GoldenBlock block)
    {
        try
        {
            return [.. SqlParser.ParseScript(block.Sql).Select(s => s.Statement)];
        }
        catch (MatViewException)
        {
            return [];
        }
    }

    private void Visit(SqlNode node, bool fails, bool isNothing)
    {
        if (node is SelectBody select) isNothing = IsNothing(select);
        foreach (var (name, arguments) in CallNames.Of(node))
        {
            var seen = Of(name);
            if (fails) seen.Add(EdgeKinds.Failure);
            if (isNothing || node is FunctionCall { Filter: { } filter } && IsFalse(filter)) seen.Add(EdgeKinds.Nothing);
            foreach (var argument in arguments) Note(seen, argument, isWhole: true, depth: 0);
        }

        foreach (var child in Nodes.Below(node)) Visit(child, fails, isNothing);
    }

    // A NULL inside of an argument is not one that the function is given.
    private void Note(EdgesSeen seen, SqlNode value, bool isWhole, int depth)
    {
        switch (value)
        {
            case NullLiteral when isWhole:
                seen.Add(EdgeKinds.Null);
                break;
            case IntegerLiteral number:
                seen.AddNumber((double)number.Value);
                break;
            case DecimalLiteral number:
                seen.AddNumber(double.Parse(number.Text, CultureInfo.InvariantCulture));
                break;
            case DoubleLiteral number:
                seen.AddNumber(number.Value);
                break;
            case Unary { Operator: UnaryOperator.Minus, Operand: Literal operand }:
                if (operand is IntegerLiteral whole) seen.AddNumber(-(double)whole.Value);
                else if (operand is DecimalLiteral fixedPoint) seen.AddNumber(-double.Parse(fixedPoint.Text, CultureInfo.InvariantCulture));
                else if (operand is DoubleLiteral floating) seen.AddNumber(-floating.Value);
                break;
            case StringLiteral text:
                seen.AddText(text.Value);
                break;
            case TemporalLiteral moment:
                seen.AddText(moment.Text);
                break;
            case BinaryLiteral { HexDigits: "" } or ArrayLiteral { Items.Count: 0 } or MapLiteral { Keys.Count: 0 }
                or FunctionCall { Name: "array" or "map" or "bitmap_empty" or "hll_empty", Arguments.Count: 0 }:
                seen.Add(EdgeKinds.Empty);
                break;
            case Cast cast:
                Note(seen, cast.Operand, isWhole, depth);
                break;
            case ColumnRef column when depth < DepthMax:
                foreach (var held in _columns.Of(column.Name)) Note(seen, held, isWhole, depth + 1);
                break;
            case Query:
                break;
            default:
                foreach (var child in Nodes.Below(value)) Note(seen, child, isWhole: false, depth);
                break;
        }
    }

    private bool IsNothing(SelectBody select)
        => select.Where is { } where && IsFalse(where) || select.From is { } from && IsNothing(from);

    private bool IsNothing(TableExpression table) => table switch
    {
        TableRef named => _columns.IsEmpty(named.Name.Name),
        DerivedTable { Query.Limit: IntegerLiteral limit } when limit.Value == 0 => true,
        DerivedTable { Query.Body: SelectBody inner } => inner.Where is { } where && IsFalse(where),
        Join join => IsNothing(join.Left) && IsNothing(join.Right),
        _ => false,
    };

    private static bool IsFalse(Expression condition) => condition switch
    {
        BoolLiteral literal => !literal.Value,
        IntegerLiteral literal => literal.Value == 0,
        Comparison { Operator: ComparisonOperator.Equal, Left: Literal left, Right: Literal right } => left != right,
        _ => false,
    };
}
