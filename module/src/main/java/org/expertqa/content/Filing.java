package org.expertqa.content;

/**
 * Puts items away: into the archive, where they are out of the way, or into the trash, from where they can be erased. Both take
 * them off the site.
 */
public interface Filing {

    /**
     * Takes it off the site and puts it into the archive; a second time it does nothing.
     *
     * @throws Misfiled when it is in the trash
     * @throws NotFound when there is no such item
     */
    void archive(ItemId id, Author by);

    /**
     * Takes it off the site and puts it into the trash; a second time it does nothing.
     *
     * @throws InUse when public items of another type refer to it
     * @throws NotFound when there is no such item
     */
    void trash(ItemId id, Author by);

    /**
     * Takes it out of the trash, to where it lay before, or else out of the archive. It is not public then.
     *
     * @throws NotFound when there is no such item
     */
    void restore(ItemId id, Author by);

    /**
     * Erases it for good, as {@link Contents#purge} does.
     *
     * @throws Misfiled when it is not in the trash
     * @throws InUse when public items refer to it
     * @throws NotFound when there is no such item
     */
    void erase(ItemId id, Author by);
}
