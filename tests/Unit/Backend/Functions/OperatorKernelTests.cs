using System.Globalization;
using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Kernels;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

public sealed class OperatorKernelTests
{
    private const int Rows = 130;
    private static readonly SqlType[] s_numbers =
        [SqlType.TinyInt, SqlType.Int, SqlType.BigInt, SqlType.LargeInt, SqlType.Decimal(9, 2), SqlType.Decimal(30, 4)];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 6));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ArithmeticAgreesWithBigIntegers(int seed)
    {
        var context = MiniEvaluator.NewContext();
        var make = new RandomColumns(seed, context.Tracker);
        foreach (var leftType in s_numbers)
        {
            foreach (var rightType in s_numbers)
            {
                var left = make.Any(leftType, Rows);
                var right = make.Any(rightType, Rows);
                Check("add", left, leftType, right, rightType, (a, b) => a + b, context);
                Check("subtract", left, leftType, right, rightType, (a, b) => a - b, context);
                Check("multiply", left, leftType, right, rightType, (a, b) => a * b, context);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ComparisonsAgreeWithOneByOne(int seed)
    {
        var context = MiniEvaluator.NewContext();
        var make = new RandomColumns(seed, context.Tracker);
        var tests = new Dictionary<string, Func<int, bool>>
        {
            ["eq"] = order => order == 0,
            ["ne"] = order => order != 0,
            ["lt"] = order => order < 0,
            ["le"] = order => order <= 0,
            ["gt"] = order => order > 0,
            ["ge"] = order => order >= 0,
        };
        foreach (var type in RandomColumns.Types)
        {
            var left = make.Any(type, Rows);
            var right = make.Any(type, Rows);
            foreach (var (name, holds) in tests)
            {
                var (result, _) = MiniEvaluator.Call(name, [(left, type), (right, type)], context);
                for (var i = 0; i < Rows; i++)
                {
                    var wanted = left.IsNull(i) || right.IsNull(i)
                        ? null : (bool?)holds(ColumnCompare.Compare(left, i, right, i));
                    Assert.Equal(wanted, Truth(result, i));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void LogicHasThreeValues(int seed)
    {
        var context = MiniEvaluator.NewContext();
        var make = new RandomColumns(seed, context.Tracker);
        var left = make.Any(SqlType.Boolean, Rows);
        var right = make.Any(SqlType.Boolean, Rows);
        List<(Column, SqlType)> arguments = [(left, SqlType.Boolean), (right, SqlType.Boolean)];
        var (and, _) = MiniEvaluator.Call("and", arguments, context);
        var (or, _) = MiniEvaluator.Call("or", arguments, context);
        var (xor, _) = MiniEvaluator.Call("xor", arguments, context);
        var (not, _) = MiniEvaluator.Call("not", [(left, SqlType.Boolean)], context);
        var (same, _) = MiniEvaluator.Call("eq_null_safe", arguments, context);
        for (var i = 0; i < Rows; i++)
        {
            var (a, b) = (Truth(left, i), Truth(right, i));
            Assert.Equal(a & b, Truth(and, i));
            Assert.Equal(a | b, Truth(or, i));
            Assert.Equal(a ^ b, Truth(xor, i));
            Assert.Equal(!a, Truth(not, i));
            Assert.Equal(a == b, Truth(same, i));
        }
    }

    [Theory]
    [InlineData("upper")]
    [InlineData("length")]
    [InlineData("starts_with")]
    public void FunctionsGiveTheSameOnDictionariesAsOnFlatColumns(string name)
    {
        var context = MiniEvaluator.NewContext();
        var make = new RandomColumns(7, context.Tracker);
        for (var round = 0; round < 20; round++)
        {
            var encoded = make.Encoded(SqlType.String, Rows, nulls: round % 2 == 0);
            var flat = ColumnFlatten.ToFlat(encoded, context.Tracker);
            var more = name == "starts_with"
                ? [(make.Constant(SqlType.String, Rows), SqlType.String)] : new List<(Column, SqlType)>();
            var (fromCodes, type) = MiniEvaluator.Call(name, [(encoded, SqlType.String), .. more], context);
            var (fromRows, _) = MiniEvaluator.Call(name, [(flat, SqlType.String), .. more], context);
            for (var i = 0; i < Rows; i++)
                Assert.True(ColumnCompare.Equal(fromCodes, i, fromRows, i, nullsEqual: true), $"{type} row {i}");
            if (name != "upper") continue;
            Assert.True(fromCodes.IsDictionary);
            for (var i = 0; i < fromCodes.Dictionary!.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.False(
                        ColumnCompare.Equal(fromCodes.Dictionary, i, fromCodes.Dictionary, j, false), "distinct");
            }
        }
    }

    private static void Check(
        string name, Column left, SqlType leftType, Column right, SqlType rightType,
        Func<BigInteger, BigInteger, BigInteger> compute, FunctionContext context)
    {
        var scale = name == "multiply" ? leftType.Scale + rightType.Scale : Math.Max(leftType.Scale, rightType.Scale);
        var wanted = new BigInteger?[Rows];
        var largest = BigInteger.Zero;
        for (var i = 0; i < Rows; i++)
        {
            if (left.IsNull(i) || right.IsNull(i)) continue;
            var a = Unscaled(left, leftType, i, name == "multiply" ? leftType.Scale : scale, context);
            var b = Unscaled(right, rightType, i, name == "multiply" ? rightType.Scale : scale, context);
            wanted[i] = compute(a, b);
            largest = BigInteger.Max(largest, BigInteger.Abs(wanted[i]!.Value));
        }

        Column result;
        SqlType type;
        try
        {
            (result, type) = MiniEvaluator.Call(name, [(left, leftType), (right, rightType)], context);
        }
        catch (MatViewException error)
        {
            Assert.Equal(1690, error.Code);
            Assert.True(largest > long.MaxValue, "only a large result may fail");
            return;
        }

        if (type.Kind == SqlTypeKind.Double) return;
        for (var i = 0; i < Rows; i++)
        {
            Assert.Equal(wanted[i] is null, result.IsNull(i));
            if (wanted[i] is not null)
                Assert.Equal(wanted[i]!.Value, Unscaled(result, type, i, type.Scale, context));
        }
    }

    private static BigInteger Unscaled(Column column, SqlType type, int row, int scale, FunctionContext context)
    {
        var text = MiniEvaluator.Show(column, type, row, context);
        var digits = text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0;
        return BigInteger.Parse(
            text.Replace(".", ""), CultureInfo.InvariantCulture) * BigInteger.Pow(10, scale - digits);
    }

    private static unsafe bool? Truth(Column column, int row)
    {
        if (column.IsNull(row)) return null;
        if (column.IsDictionary) return Bitmaps.Get((ulong*)column.Dictionary!.Values, column.As<int>()[row]);
        return Bitmaps.Get((ulong*)column.Values, column.IsConstant ? 0 : row);
    }
}
