using MatViewDb.Core.Types;
using MatViewDb.Functions;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

public sealed class FunctionExampleTests
{
    public static TheoryData<string> Examples()
    {
        var data = new TheoryData<string>();
        foreach (var mark in FunctionCatalog.Default.Marks)
        {
            // Those of aggregates and windows need rows: a server is asked for them.
            if (mark.Example is { } example && !example.Contains(" of ", StringComparison.Ordinal)) data.Add(example);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnswersAsTheExampleSays(string example)
    {
        var arrow = example.LastIndexOf(" -> ", StringComparison.Ordinal);
        Assert.Equal(example[(arrow + 4)..], MiniEvaluator.Evaluate(example[..arrow]));
    }

    [Theory]
    [InlineData("add(9223372036854775807, 1)", 1690)]
    [InlineData("multiply(9223372036854775807, 2)", 1690)]
    [InlineData("subtract(-9223372036854775807, 2)", 1690)]
    [InlineData("multiply(99999999999999999999999999999999999999, 1.1)", 1690)]
    [InlineData("no_such(1)", 1305)]
    [InlineData("eq(1)", 1582)]
    public void RaisesTheMySqlError(string call, int code)
    {
        var error = Assert.Throws<Core.Errors.MatViewException>(() => MiniEvaluator.Evaluate(call));
        Assert.Equal(code, error.Code);
    }

    [Theory]
    [InlineData("divide(1, 0)", "NULL")]
    [InlineData("mod(1, 0)", "NULL")]
    [InlineData("divide(1.00, 3)", "0.333333")]
    [InlineData("add(1.5, 2)", "3.5")]
    [InlineData("add(1.25, 2.5)", "3.75")]
    [InlineData("multiply(12.34, 100)", "1234.00")]
    [InlineData("eq('1.0', 1)", "1")]
    [InlineData("eq('abc', 1)", "NULL")]
    [InlineData("lt(DATE '2024-01-01', '2024-01-02')", "1")]
    [InlineData("and(1, NULL)", "NULL")]
    [InlineData("or(1, NULL)", "1")]
    [InlineData("like('a%c', 'a\\%c')", "1")]
    [InlineData("like('abc', 'a\\%c')", "0")]
    [InlineData("like('zażółć', 'za__ł_')", "1")]
    [InlineData("like('', '%')", "1")]
    [InlineData("like('abcabc', '%bc')", "1")]
    [InlineData("like('ab', 'a_b')", "0")]
    [InlineData("like('xaybz', 'x%y%z')", "1")]
    [InlineData("coalesce(NULL, DATE '2024-01-31')", "2024-01-31")]
    [InlineData("add(0.1e0, 0.2e0)", "0.30000000000000004")]
    public void GivesTheAnswer(string call, string answer) => Assert.Equal(answer, MiniEvaluator.Evaluate(call));

    [Fact]
    public void ResolvesSignaturesToThemselves()
    {
        SqlType[] types =
        [
            SqlType.Boolean, SqlType.TinyInt, SqlType.SmallInt, SqlType.Int, SqlType.BigInt, SqlType.LargeInt, SqlType.Float,
            SqlType.Double, SqlType.Decimal(
                15, 2), SqlType.Decimal(38, 10), SqlType.Date, SqlType.DateTime, SqlType.Varchar(20),
            SqlType.Char(5), SqlType.String, SqlType.Null,
        ];
        foreach (var name in FunctionCatalog.Default.Marks.Select(mark => mark.Name).Distinct())
        {
            foreach (var first in types)
            {
                Again(name, [first]);
                foreach (var second in types) Again(name, [first, second]);
            }
        }
    }

    [Fact]
    public void CharComparisonsIgnoreTrailingBlanks()
    {
        var kernel = FunctionCatalog.Default.CreateKernel("eq", [SqlType.Char(5), SqlType.String], out _);
        var context = MiniEvaluator.NewContext();
        using var builder = new Arrow.Builders.ColumnBuilder(SqlType.String.ToArrow(), context.Tracker, 2);
        builder.AppendBytes("ab"u8);
        builder.AppendBytes("ab  "u8);
        using var both = builder.Build();
        using var stored = both.Slice(0, 1, context.Tracker);
        using var given = both.Slice(1, 1, context.Tracker);
        using var result = kernel.Evaluate([stored, given], 1, context);
        Assert.Equal("1", MiniEvaluator.Show(result, SqlType.Boolean, 0, context));
    }

    private static void Again(string name, SqlType[] types)
    {
        FunctionSignature signature;
        try
        {
            signature = FunctionCatalog.Default.Resolve(name, types);
        }
        catch (Core.Errors.MatViewException)
        {
            return;
        }

        var again = FunctionCatalog.Default.Resolve(name, signature.ArgumentTypes);
        Assert.Equal(signature.ArgumentTypes, again.ArgumentTypes);
        Assert.Equal(signature.ReturnType.ToArrow(), again.ReturnType.ToArrow());
        if (signature.Kind == FunctionKind.Scalar)
            FunctionCatalog.Default.CreateKernel(name, signature.ArgumentTypes, out _);
    }
}
