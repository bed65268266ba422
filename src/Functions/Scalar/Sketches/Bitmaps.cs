using System.Globalization;
using System.IO.Hashing;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Sketches;

/// <summary>Makes a set of one number; NULL for negative ones.</summary>
[SqlFunction("to_bitmap", Example = "bitmap_to_string(to_bitmap(24)) -> 24")]
public sealed class ToBitmap : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.BigInt];

    private protected override object? Of(SketchRow row)
    {
        if (row.Long(0) < 0) return null;
        var set = new NumberSet();
        set.Add((ulong)row.Long(0));
        return set.ToBytes();
    }
}

/// <summary>Makes a set of the hash of a text, 32 bits.</summary>
[SqlFunction("bitmap_hash", Example = "bitmap_count(bitmap_hash('a')) -> 1")]
public sealed class BitmapHash : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.String];

    private protected override object? Of(SketchRow row)
    {
        var set = new NumberSet();
        set.Add(Hashing.MurmurHash.Next(row.Bytes(0), Hashing.MurmurHash.Seed));
        return set.ToBytes();
    }
}

/// <summary>Makes a set of the hash of a text, 64 bits (XXH3).</summary>
[SqlFunction("bitmap_hash64", Example = "bitmap_to_string(bitmap_hash64('hello')) -> 10760762337991515389")]
public sealed class BitmapHash64 : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.String];

    private protected override object? Of(SketchRow row)
    {
        var set = new NumberSet();
        set.Add(XxHash3.HashToUInt64(row.Bytes(0)));
        return set.ToBytes();
    }
}

/// <summary>Makes the empty set.</summary>
[SqlFunction("bitmap_empty", Example = "bitmap_count(bitmap_empty()) -> 0")]
public sealed class BitmapEmpty : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 0;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [];

    private protected override object? Of(SketchRow row) => new NumberSet().ToBytes();
}

/// <summary>Counts the numbers of a set.</summary>
[SqlFunction("bitmap_count", Example = "bitmap_count(bitmap_from_string('1,2,2')) -> 2")]
public sealed class BitmapCount : SketchFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(0).Count;
}

/// <summary>Writes the numbers of a set, in order, with commas between.</summary>
[SqlFunction("bitmap_to_string", Example = "bitmap_to_string(bitmap_from_string('3,1,2')) -> 1,2,3")]
public sealed class BitmapToString : SketchFunction
{
    private protected override SqlType Result => SqlType.String;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => string.Join(',', row.Set(0).Numbers);
}

/// <summary>Makes a set of numbers with commas between; NULL when the text is something else.</summary>
[SqlFunction("bitmap_from_string", Example = "bitmap_to_string(bitmap_from_string('1, 2')) -> 1,2")]
public sealed class BitmapFromString : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [SqlType.String];

    private protected override object? Of(SketchRow row)
    {
        var set = new NumberSet();
        foreach (var part in Encoding.UTF8.GetString(row.Bytes(0)).Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Length == 0 && row.Bytes(0).Length == 0) break;
            if (!ulong.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
            set.Add(number);
        }

        return set.ToBytes();
    }
}

/// <summary>Says whether a number is in a set.</summary>
[SqlFunction("bitmap_contains", Example = "bitmap_contains(to_bitmap(1), 1) -> 1")]
public sealed class BitmapContains : SketchFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, SqlType.BigInt];

    private protected override object? Of(SketchRow row) => row.Long(1) >= 0 && row.Set(0).Contains((ulong)row.Long(1));
}

/// <summary>Says whether two sets have a number in common.</summary>
[SqlFunction("bitmap_has_any", Example = "bitmap_has_any(to_bitmap(1), to_bitmap(2)) -> 0")]
public sealed class BitmapHasAny : SketchFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(0).Where(row.Set(1), isIn: true).Count > 0;
}

/// <summary>Says whether the first set has all numbers of the second.</summary>
[SqlFunction("bitmap_has_all", Example = "bitmap_has_all(bitmap_from_string('1,2'), to_bitmap(2)) -> 1")]
public sealed class BitmapHasAll : SketchFunction
{
    private protected override SqlType Result => SqlType.Boolean;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(1).Where(row.Set(0), isIn: false).Count == 0;
}

/// <summary>Gives the smallest number of a set; NULL for the empty one.</summary>
[SqlFunction("bitmap_min", Example = "bitmap_min(bitmap_from_string('5,3')) -> 3")]
public sealed class BitmapMin : SketchFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(0) is { Count: > 0 } set ? (long)set.Numbers.First() : null;
}

/// <summary>Gives the largest number of a set; NULL for the empty one.</summary>
[SqlFunction("bitmap_max", Example = "bitmap_max(bitmap_from_string('5,3')) -> 5")]
public sealed class BitmapMax : SketchFunction
{
    private protected override SqlType Result => SqlType.BigInt;

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(0) is { Count: > 0 } set ? (long)set.Numbers.Last() : null;
}

/// <summary>Takes a number out of a set.</summary>
[SqlFunction("bitmap_remove", Example = "bitmap_to_string(bitmap_remove(bitmap_from_string('1,2'), 1)) -> 2")]
public sealed class BitmapRemove : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, SqlType.BigInt];

    private protected override object? Of(SketchRow row)
    {
        var set = row.Set(0);
        if (row.Long(1) >= 0) set.Remove((ulong)row.Long(1));
        return set.ToBytes();
    }
}

/// <summary>Gives the numbers that all sets have.</summary>
[SqlFunction("bitmap_and", Example = "bitmap_to_string(bitmap_and(bitmap_from_string('1,2'), bitmap_from_string('2,3'))) -> 2")]
public sealed class BitmapAnd : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [.. arguments.Select(_ => Bitmap)];

    private protected override object? Of(SketchRow row)
    {
        var set = row.Set(0);
        for (var i = 1; i < row.Count; i++) set = set.Where(row.Set(i), isIn: true);
        return set.ToBytes();
    }
}

/// <summary>Gives the numbers that any of the sets has.</summary>
[SqlFunction("bitmap_or", Example = "bitmap_to_string(bitmap_or(to_bitmap(1), to_bitmap(2))) -> 1,2")]
public sealed class BitmapOr : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount >= 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [.. arguments.Select(_ => Bitmap)];

    private protected override object? Of(SketchRow row)
    {
        var set = row.Set(0);
        for (var i = 1; i < row.Count; i++) set.Union(row.Set(i));
        return set.ToBytes();
    }
}

/// <summary>Gives the numbers that one of two sets has.</summary>
[SqlFunction("bitmap_xor", Example = "bitmap_to_string(bitmap_xor(bitmap_from_string('1,2'), bitmap_from_string('2,3'))) -> 1,3")]
public sealed class BitmapXor : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, Bitmap];

    private protected override object? Of(SketchRow row)
    {
        var set = row.Set(0).Where(row.Set(1), isIn: false);
        set.Union(row.Set(1).Where(row.Set(0), isIn: false));
        return set.ToBytes();
    }
}

/// <summary>Gives the numbers of the first set that the second has not.</summary>
[SqlFunction("bitmap_andnot", Example = "bitmap_to_string(bitmap_andnot(bitmap_from_string('1,2'), to_bitmap(2))) -> 1")]
[SqlFunction("bitmap_and_not", Example = "bitmap_to_string(bitmap_and_not(bitmap_from_string('1,2'), to_bitmap(2))) -> 1")]
public sealed class BitmapAndNot : SketchFunction
{
    private protected override SqlType Result => Bitmap;

    public override bool Accepts(int argumentCount) => argumentCount == 2;

    private protected override IReadOnlyList<SqlType> Parameters(IReadOnlyList<SqlType> arguments) => [Bitmap, Bitmap];

    private protected override object? Of(SketchRow row) => row.Set(0).Where(row.Set(1), isIn: false).ToBytes();
}
