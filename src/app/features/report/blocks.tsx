import type { Block, Photo } from '#model/catalog.ts';
import { Markdown } from '#app/ui/markdown.tsx';
import { PhotoRow } from './photo-row.tsx';
import { Schedule } from './schedule.tsx';
import { TopicList } from './topic-list.tsx';

export type PhotosById = ReadonlyMap<string, Photo>;

/** What stands under a heading, in its order. */
export function Blocks({
  blocks,
  photos,
}: {
  readonly blocks: readonly Block[];
  readonly photos: PhotosById;
}) {
  return blocks.map((block, index) => (
    // A block has no name but its place, and a report does not change while it is shown.
    <div key={index} className="not-first:mt-4">
      <BlockView block={block} photos={photos} />
    </div>
  ));
}

function BlockView({ block, photos }: { readonly block: Block; photos: PhotosById }) {
  switch (block.type) {
    case 'markdown':
      return <Markdown text={block.text} />;
    case 'topics':
      return <TopicList topics={block.topics} />;
    case 'schedule':
      return <Schedule items={block.items} />;
    case 'photos':
      return <PhotoRow photos={block.photos.flatMap((id) => photos.get(id) ?? [])} />;
  }
}
