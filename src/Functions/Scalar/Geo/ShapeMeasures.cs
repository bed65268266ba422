using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Geo;

/// <summary>Gives the longitude of a point; NULL for other shapes.</summary>
[SqlFunction("st_x", Example = "st_x(st_point(24.7, 56.7)) -> 24.7")]
public readonly struct PointLongitude : IPartialUnaryFunction<Utf8, double>
{
    public static bool TryInvoke(Utf8 value, out double result)
    {
        var point = Shape.Of(value) is { Kind: ShapeKind.Point } shape ? shape.Rings[0][0] : (Place?)null;
        result = point?.Longitude ?? 0;
        return point is not null;
    }
}

/// <summary>Gives the latitude of a point; NULL for other shapes.</summary>
[SqlFunction("st_y", Example = "st_y(st_point(24.7, 56.7)) -> 56.7")]
public readonly struct PointLatitude : IPartialUnaryFunction<Utf8, double>
{
    public static bool TryInvoke(Utf8 value, out double result)
    {
        var point = Shape.Of(value) is { Kind: ShapeKind.Point } shape ? shape.Rings[0][0] : (Place?)null;
        result = point?.Latitude ?? 0;
        return point is not null;
    }
}

/// <summary>Says whether a polygon or circle holds all of another shape; points and lines hold nothing. NULL for other texts.</summary>
[SqlFunction("st_contains", Example = "st_contains('POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))', st_point(5, 5)) -> 1")]
public readonly struct ShapeContains : IPartialBinaryFunction<Utf8, Utf8, bool>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out bool result)
    {
        result = false;
        if (Shape.Of(first) is not { } outer || Shape.Of(second) is not { } inner) return false;
        result = outer.Contains(inner);
        return true;
    }
}

/// <summary>Gives the square meters of a shape on the ball of the earth; 0 for points and lines, NULL for what is no shape.</summary>
[SqlFunction("st_area_square_meters", Example = "round(st_area_square_meters(st_circle(0, 0, 1000))) -> 3141593")]
public readonly struct AreaSquareMeters : IPartialUnaryFunction<Utf8, double>
{
    public static bool TryInvoke(Utf8 value, out double result)
    {
        var shape = Shape.Of(value);
        result = shape?.Area() ?? 0;
        return shape is not null;
    }
}

/// <summary>Gives the square kilometers of a shape on the ball of the earth; 0 for points and lines, NULL for what is no shape.</summary>
[SqlFunction("st_area_square_km", Example = "round(st_area_square_km('POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))')) -> 12364")]
public readonly struct AreaSquareKilometers : IPartialUnaryFunction<Utf8, double>
{
    public static bool TryInvoke(Utf8 value, out double result)
    {
        var isShape = AreaSquareMeters.TryInvoke(value, out result);
        result /= 1_000_000;
        return isShape;
    }
}

/// <summary>
/// Measures between two places, given as longitude, latitude, longitude, latitude in degrees: st_distance_sphere in meters along the
/// ball of the earth, st_angle_sphere in degrees as seen from its centre. NULL where a place is beyond 180 and 90 degrees.
/// </summary>
[SqlFunction("st_distance_sphere", Example = "round(st_distance_sphere(116.35620117, 39.939093, 116.4274406433, 39.9020987219)) -> 7337")]
[SqlFunction("st_angle_sphere", Example = "st_angle_sphere(0, 0, 45, 0) -> 45")]
public sealed class DistanceOnSphere : ScalarFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        if (arguments.Any(a => TypeCoercion.Cost(a, SqlType.Double) == TypeCoercion.Impossible)) return null;
        return new FunctionSignature(name, FunctionKind.Scalar, [.. Enumerable.Repeat(SqlType.Double, 4)], SqlType.Double)
        {
            MayReturnNull = true,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
        => new Kernel(signature.Name == "st_angle_sphere" ? double.RadiansToDegrees(1) : Sphere.Radius);

    private sealed unsafe class Kernel(double factor) : ScalarKernel
    {
        public override Column Evaluate(ReadOnlySpan<Column> arguments, int rowCount, FunctionContext context)
        {
            var flat = new Column[arguments.Length];
            for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], context.Tracker);
            var values = Arrow.Buffers.NativeBuffer.AllocateZeroed(context.Tracker, (long)rowCount * sizeof(double));
            var validity = Bitmaps.AllocateFilled(context.Tracker, rowCount, true);
            for (var row = 0; row < rowCount; row++)
            {
                var isNull = flat[0].IsNull(row) || flat[1].IsNull(row) || flat[2].IsNull(row) || flat[3].IsNull(row);
                var from = isNull ? default : new Place(flat[0].As<double>()[row], flat[1].As<double>()[row]);
                var to = isNull ? default : new Place(flat[2].As<double>()[row], flat[3].As<double>()[row]);
                if (isNull || !from.Exists || !to.Exists) Bitmaps.Clear((ulong*)validity.Pointer, row);
                else ((double*)values.Pointer)[row] = Sphere.Angle(from, to) * factor;
            }

            foreach (var column in flat) column.Dispose();
            return Column.Flat(SqlType.Double.ToArrow(), rowCount, values, validity);
        }
    }
}
