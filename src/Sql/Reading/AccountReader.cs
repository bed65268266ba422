using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads users, roles and privileges.</summary>
internal static class AccountReader
{
    public static Statement Read(AccountStatementContext tree, SourceText source) => tree switch
    {
        CreateUserContext create => new CreateUserStatement(Users(create.userSpec(), source),
            create.ifNotExists() is not null)
        {
            DefaultRoles = Roles(create.userOption()),
            Options = Options(create.userOption(), source),
        },
        AlterUserContext alter => new AlterUserStatement(Users(alter.userSpec(), source), alter.ifExists() is not null)
        {
            DefaultRoles = Roles(alter.userOption()),
            Options = Options(alter.userOption(), source),
        },
        DropUserContext drop => new DropUserStatement(
            [.. drop.userName().Select(user => NameReader.User(user, source))], drop.ifExists() is not null),
        CreateRoleContext create => new CreateRoleStatement(
            [.. create.asAlias().Select(NameReader.Name)], create.ifNotExists() is not null),
        DropRoleContext drop => new DropRoleStatement(
            [.. drop.asAlias().Select(NameReader.Name)], drop.ifExists() is not null),
        GrantContext grant => new GrantStatement(Privileges(grant.privilege(), source),
            Target(grant.privilegeTarget(), source), Grantees(grant.grantee(), source))
        {
            WithGrantOption = grant.WITH() is not null,
        },
        RevokeContext revoke => new RevokeStatement(Privileges(revoke.privilege(), source),
            Target(revoke.privilegeTarget(), source), Grantees(revoke.grantee(), source)),
        RevokeAllContext revoke => new RevokeStatement(
            [new PrivilegeSpec("ALL", []), new PrivilegeSpec("GRANT OPTION", [])],
            new PrivilegeTarget("TABLE", ["*", "*"]), Grantees(revoke.grantee(), source)),
        GrantRoleContext grant => new GrantRoleStatement(
            [.. grant.asAlias().Select(NameReader.Name)], Grantees(grant.grantee(), source)),
        RevokeRoleContext revoke => new RevokeRoleStatement(
            [.. revoke.asAlias().Select(NameReader.Name)], Grantees(revoke.grantee(), source)),
        CreateRowPolicyContext create => new CreateRowPolicyStatement(
            NameReader.Name(create.identifier()), create.ifNotExists() is not null, NameReader.Object(create.qualifiedName(), source),
            create.PERMISSIVE() is not null, NameReader.Grantee(create.grantee(), source),
            ExpressionReader.Read(create.expression(), source)),
        CreateMaskingPolicyContext create => new CreateMaskingPolicyStatement(
            NameReader.Object(create.qualifiedName(), source), create.ifNotExists() is not null,
            [.. create.maskArgument().Select(
                a => new MaskArgument(NameReader.Name(a.identifier()), TypeReader.Read(a.dataType(), source)))],
            TypeReader.Read(create.dataType(), source), ExpressionReader.Read(create.expression(), source))
        {
            Comment = NameReader.OptionalText(create.@string()),
        },
        DropMaskingPolicyContext drop => new DropMaskingPolicyStatement(
            NameReader.Object(drop.qualifiedName(), source), drop.ifExists() is not null),
        DropRowPolicyContext drop => new DropRowPolicyStatement(
            NameReader.Name(drop.identifier()), drop.ifExists() is not null, NameReader.Object(drop.qualifiedName(), source),
            drop.grantee() is { } whose ? NameReader.Grantee(whose, source) : null),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static NodeList<UserSpec> Users(IEnumerable<UserSpecContext> trees, SourceText source) =>
        [.. trees.Select(tree => Read(tree, source))];

    private static UserSpec Read(UserSpecContext tree, SourceText source)
    {
        var spec = new UserSpec(NameReader.User(tree.userName(), source)) { Span = source.Span(tree) };
        if (tree.identification() is not { } identification)
        {
            return spec;
        }

        return spec with
        {
            HasIdentification = true,
            Plugin = identification.asAlias() is { } plugin ? NameReader.Name(plugin).ToLowerInvariant() : null,
            Password = NameReader.OptionalText(identification.@string()),
            Hashed = identification.PASSWORD() is not null || identification.AS() is not null,
        };
    }

    private static NodeList<string> Roles(IEnumerable<UserOptionContext> trees) =>
        [.. trees.OfType<UserRolesContext>().SelectMany(option =>
            option.ALL() is not null ? ["ALL"]
            : option.NONE() is not null ? ["NONE"]
            : option.asAlias().Select(NameReader.Name))];

    private static NodeList<Property> Options(IEnumerable<UserOptionContext> trees, SourceText source) =>
        [.. trees.SelectMany(option => option switch
        {
            UserPropertiesContext properties =>
                (IEnumerable<Property>)NameReader.Properties(properties.properties(), source),
            UserCommentContext comment => [new Property("comment", NameReader.Text(comment.@string()))],
            UserLockContext account => [new Property("account", account.LOCK() is not null ? "LOCK" : "UNLOCK")],
            UserRequireContext require => [new Property("require", require.GetChild(1).GetText().ToUpperInvariant())],
            UserExpireContext expire => [new Property("password_expire",
                string.Join(' ', expire.children.Skip(2).Select(word => word.GetText().ToUpperInvariant())))],
            _ => [],
        })];

    private static NodeList<PrivilegeSpec> Privileges(IEnumerable<PrivilegeContext> trees, SourceText source) =>
        [.. trees.Select(tree => new PrivilegeSpec(
            string.Join(' ', tree.privilegeWord().Select(word => word.GetText().ToUpperInvariant())),
            NameReader.Names(tree.columnNames())) { Span = source.Span(tree) })];

    private static PrivilegeTarget Target(PrivilegeTargetContext tree, SourceText source)
    {
        var span = source.Span(tree);
        if (tree.SYSTEM() is not null && tree.privilegePart().Length == 0)
        {
            return new PrivilegeTarget("SYSTEM", []) { Span = span };
        }

        if (tree.privilegePart().Length == 0)
        {
            // ALL TABLES IN ALL DATABASES | DATABASE d
            var names = tree.identifier();
            var kind = NameReader.Name(names[0]).ToUpperInvariant();
            kind = kind.EndsWith('S') ? kind[..^1] : kind;
            var database = tree.DATABASE().Length > 0 && names.Length > 1 ? NameReader.Name(names[^1]) : "*";
            return new PrivilegeTarget(kind, kind == "TABLE" || tree.IN().Length > 0 ? [database, "*"]
                : ["*"]) { Span = span };
        }

        var objectKind = tree.privilegeKind() is { } written
            ? string.Join(' ', written.children.Select(word => word.GetText().ToUpperInvariant()))
            : "TABLE";
        return new PrivilegeTarget(objectKind, [.. tree.privilegePart().Select(Part)]) { Span = span };
    }

    private static string Part(PrivilegePartContext tree) =>
        tree.STAR() is not null ? "*"
        : tree.@string() is { } text ? NameReader.Text(text)
        : NameReader.Name(tree.anyName());

    private static NodeList<UserName> Grantees(IEnumerable<GranteeContext> trees, SourceText source) =>
        [.. trees.Select(tree => NameReader.Grantee(tree, source))];
}
