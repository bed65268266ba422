using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Geo;

/// <summary>Makes a point of a longitude and a latitude in degrees; NULL when they are beyond 180 and 90.</summary>
[SqlFunction("st_point", Example = "st_astext(st_point(24.7, 56.7)) -> POINT (24.7 56.7)")]
public readonly struct MakePoint : IBinaryTextFunction<double, double>
{
    public static bool Invoke(double first, double second, TextSink output)
        => ShapeOutput.Write(Shape.Make(ShapeKind.Point, [[new Place(first, second)]], 0), output);
}

/// <summary>Makes a circle of the longitude and latitude of its centre and a radius in meters, at most 9999999.</summary>
[SqlFunction("st_circle", Example = "st_astext(st_circle(111, 64, 10000)) -> CIRCLE ((111 64), 10000)")]
public readonly struct MakeCircle : ITernaryTextFunction<double, double, double>
{
    public static bool Invoke(double first, double second, double third, TextSink output)
        => ShapeOutput.Write(Shape.Make(ShapeKind.Circle, [[new Place(first, second)]], third), output);
}

/// <summary>Reads a shape from its well known text; NULL when it is none.</summary>
[SqlFunction("st_geometryfromtext", Example = "st_astext(st_geometryfromtext('LINESTRING (1 1, 2 2)')) -> LINESTRING (1 1, 2 2)")]
[SqlFunction("st_geomfromtext", Example = "st_astext(st_geomfromtext('LINESTRING (1 1, 2 2)')) -> LINESTRING (1 1, 2 2)")]
[SqlFunction("st_astext", Example = "st_astext(st_point(1, 2)) -> POINT (1 2)")]
[SqlFunction("st_aswkt", Example = "st_astext(st_aswkt('LINESTRING (1 1, 2 2)')) -> LINESTRING (1 1, 2 2)")]
public readonly struct ReadShape : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output) => ShapeOutput.Write(Shape.Of(value), output);
}

/// <summary>Reads a line from its well known text; NULL when it is none.</summary>
[SqlFunction("st_linefromtext", Example = "st_astext(st_linefromtext('LINESTRING(1 1,2 2)')) -> LINESTRING (1 1, 2 2)")]
[SqlFunction("st_linestringfromtext", Example = "st_astext(st_linestringfromtext('LINESTRING(1 1,2 2)')) -> LINESTRING (1 1, 2 2)")]
public readonly struct ReadLine : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
        => Shape.Of(value) is { Kind: ShapeKind.Line } line && ShapeOutput.Write(line, output);
}

/// <summary>Reads a polygon from its well known text; NULL when it is none: rings are closed and do not cross themselves.</summary>
[SqlFunction("st_polygon", Example = "st_astext(st_polygon('POLYGON((0 0,10 0,10 10,0 0))')) -> POLYGON ((0 0, 10 0, 10 10, 0 0))")]
[SqlFunction(
    "st_polyfromtext", Example = "st_astext(st_polyfromtext('POLYGON((0 0,10 0,10 10,0 0))')) -> POLYGON ((0 0, 10 0, 10 10, 0 0))")]
[SqlFunction(
    "st_polygonfromtext", Example = "st_astext(st_polygonfromtext('POLYGON((0 0,10 0,10 10,0 0))')) -> POLYGON ((0 0, 10 0, 10 10, 0 0))")]
public readonly struct ReadPolygon : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
        => Shape.Of(value) is { Kind: ShapeKind.Polygon } polygon && ShapeOutput.Write(polygon, output);
}

/// <summary>Writes shapes.</summary>
internal static class ShapeOutput
{
    internal static bool Write(Shape? shape, TextSink output)
    {
        shape?.WriteTo(output);
        return shape is not null;
    }
}
