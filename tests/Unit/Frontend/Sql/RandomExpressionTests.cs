using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Xunit;
using Interval = MatViewDb.Sql.Ast.Interval;

namespace MatViewDb.Unit.Frontend.Sql;

/// <summary>Prints random trees and reads them back: precedence and quoting hold for trees that nobody would write.</summary>
public sealed class RandomExpressionTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(RandomExpressionTests)])]
    public bool PrintedTreesReadBackEqual(Expression expression)
    {
        var printed = SqlPrinter.Print(expression);
        return SqlParser.ParseExpression(printed).Equals(expression);
    }

    public static Arbitrary<Expression> Expressions() => Arb.From(Gen.Sized(size => Tree(Math.Min(size, 20))));

    private static Gen<Expression> Tree(int size)
    {
        if (size <= 1)
        {
            return Leaf();
        }

        var inner = Tree(size / 3);
        var pair = Gen.Two(inner);
        return Gen.OneOf(
            Leaf(),
            Gen.Elements(Enum.GetValues<BinaryOperator>().Where(IsPlain)).SelectMany(kind =>
                pair.Select(both => (Expression)new Binary(kind, both.Item1, both.Item2))),
            Gen.Elements(Enum.GetValues<ComparisonOperator>()).SelectMany(kind =>
                pair.Select(both => (Expression)new Comparison(kind, both.Item1, both.Item2))),
            pair.Select(both => (Expression)new And([both.Item1, both.Item2]))
                .Where(and => ((And)and).Operands[0] is not And),
            pair.Select(both => (Expression)new Or([both.Item1, both.Item2])).Where(or => ((Or)or).Operands[0] is not Or),
            pair.Select(both => (Expression)new Xor(both.Item1, both.Item2)),
            inner.Select(one => (Expression)new Not(one)),
            inner.Where(one => one is not Literal).Select(one => (Expression)new Unary(UnaryOperator.Minus, one)),
            pair.Select(both => (Expression)new Between(both.Item1, both.Item2, both.Item1, true)),
            pair.Select(both => (Expression)new InList(both.Item1, [both.Item2, both.Item1], false)),
            pair.Select(both => (Expression)new Like(both.Item1, both.Item2, null, false)),
            inner.Select(one => (Expression)new IsNull(one, true)),
            inner.Select(one => (Expression)new IsTruth(one, TruthValue.Unknown, false)),
            pair.Select(both => (Expression)new FunctionCall("f", [both.Item1, both.Item2])),
            pair.Select(both => (Expression)new Case(null, [new CaseBranch(both.Item1, both.Item2)], both.Item1)),
            pair.Select(both => (Expression)new RowLiteral([both.Item1, both.Item2])),
            pair.Select(both => (Expression)new Subscript(both.Item1, both.Item2)),
            inner.Select(one => (Expression)new Cast(one, new TypeName("decimal", [10, 2], []))),
            inner.Select(one => (Expression)new Interval(one, IntervalUnit.DayHour)));
    }

    private static Gen<Expression> Leaf() => Gen.OneOf(
        Gen.Choose(int.MinValue, int.MaxValue).Select(value => (Expression)new IntegerLiteral(value)),
        Gen.Elements("", "it's", "back\\slash", "line\nbreak", "日本", "100%", "a\"b").Select(text =>
            (Expression)new StringLiteral(text)),
        Gen.Elements("a", "select", "a b", "q`r", "date", "array", "名").Select(name => (Expression)new ColumnRef(name)),
        Gen.Elements<Expression>(new NullLiteral(), new BoolLiteral(true), new DecimalLiteral("-1.50"),
            new DoubleLiteral(1.5e300), new DoubleLiteral(-2), new BinaryLiteral("00FF"),
            new TemporalLiteral(TemporalLiteralKind.Date, "2024-01-01"), new UserVariable("a b"),
            new SystemVariable("x", VariableScope.Session)));

    private static bool IsPlain(BinaryOperator kind) => kind is not (BinaryOperator.Concat or BinaryOperator.JsonExtract
        or BinaryOperator.JsonExtractText);
}
